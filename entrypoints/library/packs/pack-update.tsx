import { useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { useImport } from '~/components/hooks/use-import';
import { interfaceLocale } from '~/components/interface-locale';
import { ImportFlow } from '../import/import-flow';

/** The next release from a file: what it would change is shown before anything does. */
export function PackUpdate() {
  const importing = useImport(interfaceLocale(), null);
  const input = useRef<HTMLInputElement>(null);
  const isIdle = importing.state.stage === 'idle';
  return (
    <section aria-label={i18n.t('packsPage.updateFrom')}>
      <input
        ref={input}
        class="visually-hidden"
        type="file"
        accept=".json,.jsonl"
        tabIndex={-1}
        aria-hidden="true"
        data-update=""
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          event.currentTarget.value = '';
          if (file) importing.open(file, file.name);
        }}
      />
      {isIdle ? (
        <button type="button" class="button" onClick={() => input.current?.click()}>
          {i18n.t('packsPage.updateFrom')}
        </button>
      ) : (
        <div class="pack-update stack">
          <ImportFlow importing={importing} />
        </div>
      )}
    </section>
  );
}
