import { i18n } from '#i18n';
import { formatName } from '~/components/format-name';
import { useImport } from '~/components/hooks/use-import';
import { interfaceLocale } from '~/components/interface-locale';
import { FILE_FORMATS } from '~/utils/interchange/detect-format';
import { ImportFlow } from '../import/import-flow';
import '../transfer.css';

/** A file from anywhere into the store: looked at first, then imported as a whole or not at all. */
export function ImportView() {
  const importing = useImport(interfaceLocale(), 'import');
  return (
    <div class="stack">
      <h1>{i18n.t('importing.title')}</h1>
      <p>{i18n.t('importing.text')}</p>
      <ImportFlow importing={importing} />
      {importing.state.stage === 'idle' && (
        <section aria-labelledby="formats-title">
          <h2 id="formats-title">{i18n.t('importing.formats')}</h2>
          <ul class="plain-list">
            {FILE_FORMATS.map((format) => (
              <li key={format}>{formatName(format)}</li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}
