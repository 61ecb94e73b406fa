import type { ColumnMapping } from '../interchange/csv/column-mapping';
import type { RatingChoices } from '../interchange/import/ratings';
import type { MergeConflict } from '../interchange/merge/merge-records';
import type { PackManifest } from '../model/pack';
import type { BackedUpSetting } from '../store/backup/backup-parts';
import type { TakenBackup } from '../store/backup/take-backup';
import type { CommitOptions } from './commit-import';
import type { Disagreement } from './disagreements';
import type { ExportedFile, ExportRequest } from './export-file';
import type { FileFacts } from './file-facts';
import type { ImportOutcome, ImportPreview, ListName, ListRow } from './import-preview';
import type { MergeChoices, MergeCounts } from './merge-session';

type Signed = Pick<CommitOptions, 'author' | 'changed' | 'force' | 'asPack'>;

/** What a page may ask of its worker. Values are cloned, so files travel as blobs and lists page by page. */
export type WorkerCalls = {
  open: {
    readonly params: { readonly file: Blob; readonly facts: FileFacts };
    readonly value: ImportPreview;
  };
  /** The same for a file that must be a backup. */
  openBackup: {
    readonly params: { readonly file: Blob; readonly facts: FileFacts };
    readonly value: ImportPreview;
  };
  /** Everything as one file, with the settings given. */
  backUp: {
    readonly params: { readonly settings: readonly BackedUpSetting[] };
    readonly value: TakenBackup;
  };
  map: {
    readonly params: { readonly mapping: ColumnMapping; readonly publisher: string | null };
    readonly value: ImportPreview;
  };
  rate: { readonly params: { readonly choices: RatingChoices }; readonly value: ImportPreview };
  rows: {
    readonly params: { readonly list: ListName; readonly from: number; readonly count: number };
    readonly value: readonly ListRow[];
  };
  rejectedCsv: { readonly params: Record<string, never>; readonly value: string };
  commit: { readonly params: Signed; readonly value: ImportOutcome };
  export: { readonly params: ExportRequest; readonly value: ExportedFile };
  /** Looks for them all and gives how many there are. */
  disagreements: { readonly params: Record<string, never>; readonly value: number };
  disagreementRows: {
    readonly params: { readonly from: number; readonly count: number };
    readonly value: readonly Disagreement[];
  };
  mergePlan: {
    readonly params: { readonly first: string | null; readonly second: string | null };
    readonly value: MergeCounts;
  };
  mergeConflicts: {
    readonly params: { readonly from: number; readonly count: number };
    readonly value: readonly MergeConflict[];
  };
  mergeToPack: {
    readonly params: { readonly choices: MergeChoices; readonly manifest: PackManifest };
    readonly value: ExportedFile;
  };
  mergeToOwn: {
    readonly params: Signed & { readonly choices: MergeChoices; readonly name: string };
    readonly value: ImportOutcome;
  };
};

export type CallName = keyof WorkerCalls;

/** One request as it travels; its port carries progress and the answer back, and word of an abort there. */
export type WorkerMessage = {
  [Name in CallName]: { readonly name: Name; readonly params: WorkerCalls[Name]['params'] };
}[CallName];

/** What comes back by the port; the last one is the answer. */
export type WorkerReply =
  | { readonly kind: 'progress'; readonly phase: string; readonly done: number; readonly total: number }
  | { readonly kind: 'value'; readonly value: unknown }
  | { readonly kind: 'error'; readonly message: string };
