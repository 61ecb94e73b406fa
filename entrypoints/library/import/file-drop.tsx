import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';

type Props = { readonly onFile: (file: Blob, name: string) => void };

const ACCEPT = '.json,.jsonl,.jsonld,.gz,.csv,.tsv,.html,.htm,.txt';

function isField(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches('input, textarea, select');
}

/** Three ways to give a file: choose it, drop it anywhere on the page, or paste it. */
export function FileDrop({ onFile }: Props) {
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const [pasted, setPasted] = useState('');
  const latest = useRef(onFile);
  latest.current = onFile;

  // Before the page is painted: whoever sees where to drop must be heard.
  useLayoutEffect(() => {
    const events = new AbortController();
    const options = { signal: events.signal };
    const onDrag = (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes('Files')) return;
      event.preventDefault();
      setOver(event.type === 'dragover');
    };
    const onDrop = (event: DragEvent) => {
      event.preventDefault();
      setOver(false);
      const file = event.dataTransfer?.files[0];
      if (file) latest.current(file, file.name);
    };
    const onPaste = (event: ClipboardEvent) => {
      if (isField(event.target)) return;
      const file = event.clipboardData?.files[0];
      const text = event.clipboardData?.getData('text/plain') ?? '';
      if (file) latest.current(file, file.name);
      else if (text.trim() !== '') latest.current(new Blob([text]), i18n.t('importing.pastedName'));
    };
    document.addEventListener('dragover', onDrag, options);
    document.addEventListener('dragleave', onDrag, options);
    document.addEventListener('drop', onDrop, options);
    document.addEventListener('paste', onPaste, options);
    return () => events.abort();
  }, []);

  return (
    <>
      <div class="drop" data-over={over}>
        <p class="drop-lead">{i18n.t('importing.drop')}</p>
        <input
          ref={input}
          class="visually-hidden"
          id="import-file"
          type="file"
          accept={ACCEPT}
          tabIndex={-1}
          aria-hidden="true"
          onChange={(event) => {
            const file = event.currentTarget.files?.[0];
            if (file) onFile(file, file.name);
          }}
        />
        <button type="button" class="button button-primary" onClick={() => input.current?.click()}>
          {i18n.t('importing.choose')}
        </button>
      </div>
      <details class="paste">
        <summary>{i18n.t('importing.pasteInstead')}</summary>
        <label class="field">
          <span>{i18n.t('importing.pasteLabel')}</span>
          <textarea
            rows={8}
            spellcheck={false}
            value={pasted}
            onInput={(event) => setPasted(event.currentTarget.value)}
          />
        </label>
        <button
          type="button"
          class="button"
          disabled={pasted.trim() === ''}
          onClick={() => onFile(new Blob([pasted]), i18n.t('importing.pastedName'))}
        >
          {i18n.t('importing.readPasted')}
        </button>
      </details>
    </>
  );
}
