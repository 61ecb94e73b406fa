import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { countWords } from '~/components/count-words';
import { formatCount } from '~/components/format-count';
import { formatName } from '~/components/format-name';
import { usePackDraft } from '~/components/hooks/exporting/use-pack-draft';
import type { Importing } from '~/components/hooks/use-import';
import { saveFile } from '~/components/save-file';
import type { RatingChoices } from '~/utils/interchange/import/ratings';
import { isObjectionAddress } from '~/utils/interchange/pack-file/manifest-draft';
import type { ImportPreview } from '~/utils/transfer/import-preview';
import type { PackWish } from '~/utils/transfer/pack-of-rows';
import { PreviewLists } from './preview-lists';
import { RatingsTable } from './ratings-table';
import { RowsTarget } from './rows-target';

type Props = {
  readonly preview: Extract<ImportPreview, { kind: 'rows' }>;
  /** The file's name. */
  readonly name: string;
  readonly importing: Importing;
};

/** From so many statements on, a pack of their own is offered first: rows of one's own take several times as long. */
const BULK = 5000;

/** What a file of statements or notes would bring, before it does. */
export function RowsPreview({ preview, name, importing }: Props) {
  const { lists, created, changed, ratings, format, subject } = preview;
  const [choices, setChoices] = useState<RatingChoices>(new Map());
  const [replace, setReplace] = useState(true);
  const [draft] = usePackDraft();
  const usual: PackWish = {
    name: name.replace(/\.[a-z]{2,6}$/i, '').slice(0, 200),
    corrections: draft?.corrections ?? '',
  };
  const [pack, setPack] = useState<PackWish | null | 'usual'>(
    subject === 'statements' && lists.created >= BULK ? 'usual' : null,
  );
  const wish = pack === 'usual' ? usual : pack;
  const [wrong, setWrong] = useState<keyof PackWish | null>(null);
  const writes = lists.created + lists.changed;
  const start = () => {
    const fault = wish && wrongField(wish);
    setWrong(fault);
    if (fault) document.getElementById(`import-pack-${fault}`)?.focus();
    else importing.commit({ changed: replace ? 'replace' : 'keep', force: false, asPack: wish });
  };
  const rate = (next: RatingChoices) => {
    setChoices(next);
    importing.rate(next);
  };
  const saveRejected = async () => {
    saveFile(document, i18n.t('importing.rejectedName'), 'text/csv', await importing.rejectedCsv());
  };
  return (
    <div class="stack">
      <p>
        {i18n.t('importing.holds', [formatName(format)])}{' '}
        {subject === 'statements' &&
          i18n.t('importing.alongside', [
            countWords({
              speakers: created.speakers + changed.speakers,
              evidence: created.evidence + changed.evidence,
              assessments: created.assessments + changed.assessments,
              appearances: created.annotations + changed.annotations,
            }),
          ])}
      </p>
      {ratings.length > 0 && <RatingsTable ratings={ratings} choices={choices} onChange={rate} />}
      <PreviewLists
        counts={lists}
        names={['created', 'changed', 'same', 'rejected']}
        rows={importing.rows}
        version={preview}
      />
      {lists.rejected > 0 && (
        <p>
          <button type="button" class="button" onClick={() => void saveRejected()}>
            {i18n.t('importing.saveRejected')}
          </button>
        </p>
      )}
      {subject === 'statements' && writes > 0 && (
        <RowsTarget
          pack={wish}
          usual={usual}
          appearances={created.annotations}
          wrong={wrong}
          onChange={setPack}
        />
      )}
      {lists.changed > 0 && wish === null && (
        <fieldset class="options">
          <legend>{i18n.t('importing.changedLegend')}</legend>
          <label>
            <input type="radio" name="changed" checked={replace} onChange={() => setReplace(true)} />
            {i18n.t('importing.changedReplace')}
          </label>
          <label>
            <input type="radio" name="changed" checked={!replace} onChange={() => setReplace(false)} />
            {i18n.t('importing.changedKeep')}
          </label>
        </fieldset>
      )}
      <p class="buttons import-ways">
        <button type="button" class="button button-primary" disabled={writes === 0} onClick={start}>
          {subject === 'statements'
            ? i18n.t('importing.importStatements', writes, [formatCount(writes)])
            : i18n.t('importing.importNotes', writes, [formatCount(writes)])}
        </button>
        <button type="button" class="button" onClick={importing.cancel}>
          {i18n.t('importing.other')}
        </button>
      </p>
    </div>
  );
}

function wrongField({ name, corrections }: PackWish): keyof PackWish | null {
  if (name.trim() === '' || name.trim().length > 200) return 'name';
  return isObjectionAddress(corrections) ? null : 'corrections';
}
