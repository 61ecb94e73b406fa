import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';

type Shortcut = { readonly name: string; readonly chord: string };

async function readShortcuts(): Promise<Shortcut[]> {
  const commands = await browser.commands.getAll();
  return commands.flatMap(({ description, shortcut }) =>
    description ? [{ name: description, chord: shortcut || i18n.t('options.noKey') }] : [],
  );
}

/** The keys as they are now; the browser is the only one to change them. */
export function Shortcuts() {
  const [shortcuts, setShortcuts] = useState<readonly Shortcut[]>([]);
  useEffect(() => {
    let current = true;
    readShortcuts().then((next) => current && setShortcuts(next));
    return () => {
      current = false;
    };
  }, []);
  return (
    <>
      <dl class="shortcuts">
        {shortcuts.map(({ name, chord }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>
              <kbd>{chord}</kbd>
            </dd>
          </div>
        ))}
      </dl>
      <p class="soft">{i18n.t('options.keysText')}</p>
    </>
  );
}
