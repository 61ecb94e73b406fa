import { BackupLook } from '~/components/hooks/restore/backup-look';
import type { Importing } from '~/components/hooks/use-import';
import type { ImportPreview } from '~/utils/transfer/import-preview';
import { ColumnMappingForm } from './column-mapping';
import { PackPreview } from './pack-preview';
import { RefusedFile } from './refused-file';
import { ReviewAnswerView } from './review-answer';
import { ReviewRequestForm } from './review-request';
import { RowsPreview } from './rows-preview';

type Props = {
  readonly preview: ImportPreview;
  /** The file's name. */
  readonly name: string;
  readonly importing: Importing;
};

/** A file that was read, by what it holds. */
export function FileLook({ preview, name, importing }: Props) {
  switch (preview.kind) {
    case 'refused':
      return <RefusedFile problems={preview.problems} />;
    case 'table':
      return <ColumnMappingForm table={preview} onMap={importing.map} onCancel={importing.cancel} />;
    case 'rows':
      return <RowsPreview preview={preview} name={name} importing={importing} />;
    case 'pack':
      return <PackPreview preview={preview} importing={importing} />;
    case 'review-request':
      return <ReviewRequestForm request={preview.request} onDone={importing.cancel} />;
    case 'review-answer':
      return <ReviewAnswerView preview={preview} importing={importing} />;
    case 'backup':
      return (
        <BackupLook
          preview={preview}
          onRestore={() => importing.commit({ changed: 'replace', force: false })}
          onCancel={importing.cancel}
        />
      );
  }
}
