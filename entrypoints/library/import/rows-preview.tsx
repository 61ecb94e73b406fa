import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { countWords } from '~/components/count-words';
import { formatName } from '~/components/format-name';
import type { Importing } from '~/components/hooks/use-import';
import { saveFile } from '~/components/save-file';
import type { RatingChoices } from '~/utils/interchange/import/ratings';
import type { ImportPreview } from '~/utils/transfer/import-preview';
import { PreviewLists } from './preview-lists';
import { RatingsTable } from './ratings-table';

type Props = {
  readonly preview: Extract<ImportPreview, { kind: 'rows' }>;
  readonly importing: Importing;
};

/** What a file of statements or notes would bring, before it does. */
export function RowsPreview({ preview, importing }: Props) {
  const { lists, created, changed, ratings, format, subject } = preview;
  const [choices, setChoices] = useState<RatingChoices>(new Map());
  const [replace, setReplace] = useState(true);
  const writes = lists.created + lists.changed;
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
      {lists.changed > 0 && (
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
      <p class="buttons">
        <button
          type="button"
          class="button button-primary"
          disabled={writes === 0}
          onClick={() => importing.commit({ changed: replace ? 'replace' : 'keep', force: false })}
        >
          {subject === 'statements'
            ? i18n.t('importing.importStatements', writes)
            : i18n.t('importing.importNotes', writes)}
        </button>
        <button type="button" class="button" onClick={importing.cancel}>
          {i18n.t('importing.other')}
        </button>
      </p>
    </div>
  );
}
