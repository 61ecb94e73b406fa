import { i18n } from '#i18n';
import type { PackWish } from '~/utils/transfer/pack-of-rows';
import { manifestFault, manifestLabel } from '../export/export-words';
import { LineField } from '../export/line-field';

type Props = {
  /** Null for the user's own statements. */
  readonly pack: PackWish | null;
  /** What the pack is called unless the user says otherwise. */
  readonly usual: PackWish;
  /** Pages where claims were seen, which no pack holds. */
  readonly appearances: number;
  /** Which of the fields cannot be a pack's. */
  readonly wrong: keyof PackWish | null;
  readonly onChange: (pack: PackWish | null) => void;
};

/** Where a file's statements go: among what the user writes, or in bulk into a pack of their own. */
export function RowsTarget({ pack, usual, appearances, wrong, onChange }: Props) {
  return (
    <>
      <fieldset class="options">
        <legend>{i18n.t('importing.target.legend')}</legend>
        <label>
          <input type="radio" name="target" checked={pack === null} onChange={() => onChange(null)} />
          {i18n.t('importing.target.own')}
        </label>
        <label>
          <input type="radio" name="target" checked={pack !== null} onChange={() => onChange(usual)} />
          {i18n.t('importing.target.pack')}
        </label>
      </fieldset>
      {pack !== null && (
        <>
          {appearances > 0 && <p class="soft">{i18n.t('importing.target.loses')}</p>}
          <LineField
            id="import-pack-name"
            label={manifestLabel('name')}
            value={pack.name}
            problem={wrong === 'name' ? manifestFault('name') : ''}
            onInput={(name) => onChange({ ...pack, name })}
          />
          <LineField
            id="import-pack-corrections"
            label={manifestLabel('corrections')}
            hint={i18n.t('exporting.hints.corrections')}
            value={pack.corrections}
            problem={wrong === 'corrections' ? manifestFault('corrections') : ''}
            onInput={(corrections) => onChange({ ...pack, corrections })}
          />
        </>
      )}
    </>
  );
}
