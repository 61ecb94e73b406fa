import { i18n } from '#i18n';
import { formatDate } from '~/components/format-date';
import type { Importing } from '~/components/hooks/use-import';
import { RestoreTable } from '~/components/restore/restore-table';
import type { ImportPreview } from '~/utils/transfer/import-preview';
import { ColumnMappingForm } from './column-mapping';
import { PackPreview } from './pack-preview';
import { RefusedFile } from './refused-file';
import { ReviewAnswerView } from './review-answer';
import { ReviewRequestForm } from './review-request';
import { RowsPreview } from './rows-preview';

type Props = { readonly preview: ImportPreview; readonly importing: Importing };

/** A file that was read, by what it holds. */
export function FileLook({ preview, importing }: Props) {
  switch (preview.kind) {
    case 'refused':
      return <RefusedFile problems={preview.problems} />;
    case 'table':
      return <ColumnMappingForm table={preview} onMap={importing.map} onCancel={importing.cancel} />;
    case 'rows':
      return <RowsPreview preview={preview} importing={importing} />;
    case 'pack':
      return <PackPreview preview={preview} importing={importing} />;
    case 'review-request':
      return <ReviewRequestForm request={preview.request} onDone={importing.cancel} />;
    case 'review-answer':
      return <ReviewAnswerView preview={preview} importing={importing} />;
    case 'backup':
      return (
        <div class="stack">
          <p>{i18n.t('restore.from', [formatDate(preview.createdAt)])}</p>
          <RestoreTable report={preview.report} />
          <p class="soft">{i18n.t('restore.rule')}</p>
          {preview.missing.length > 0 && <p>{i18n.t('restore.packs', [preview.missing.join(', ')])}</p>}
          <p class="buttons">
            <button
              type="button"
              class="button button-primary"
              onClick={() => importing.commit({ changed: 'replace', force: false })}
            >
              {i18n.t('restore.restore')}
            </button>
            <button type="button" class="button" onClick={importing.cancel}>
              {i18n.t('restore.cancel')}
            </button>
          </p>
        </div>
      );
  }
}
