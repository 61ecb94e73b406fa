import { i18n } from '#i18n';
import type { ExportFormat } from '~/utils/interchange/export-formats';
import { exportName, formatLoss, formatUse } from './export-words';

type Props = { readonly format: ExportFormat; readonly onChange: (format: ExportFormat) => void };

const GROUPS = [
  { name: 'record', formats: ['pack', 'pack-lines'] },
  { name: 'publish', formats: ['claim-review', 'markdown', 'html'] },
  { name: 'notes', formats: ['web-annotation', 'hypothesis'] },
  { name: 'tables', formats: ['csv', 'csl-json', 'ris'] },
] as const;

/** The formats by what they are for, and what the chosen one cannot hold. */
export function FormatField({ format, onChange }: Props) {
  return (
    <section class="export-formats" aria-labelledby="export-format">
      <h2 id="export-format">{i18n.t('exporting.format')}</h2>
      <div class="export-groups">
        {GROUPS.map(({ name, formats }) => (
          <fieldset key={name} class="options">
            <legend>{i18n.t(`exporting.groups.${name}`)}</legend>
            {formats.map((each) => (
              <label key={each} class="export-format">
                <input
                  type="radio"
                  name="format"
                  value={each}
                  checked={each === format}
                  onChange={() => onChange(each)}
                />
                <span>
                  {exportName(each)}
                  <span class="soft export-use">{formatUse(each)}</span>
                </span>
              </label>
            ))}
          </fieldset>
        ))}
      </div>
      <div class="export-loss" role="status">
        <h3>{i18n.t('exporting.lost')}</h3>
        <p>{formatLoss(format)}</p>
      </div>
    </section>
  );
}
