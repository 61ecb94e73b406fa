import { type ColumnMapping, guessMapping } from '../interchange/csv/column-mapping';
import { readTable } from '../interchange/csv/read-table';
import { writeCell } from '../interchange/csv/write-cell';
import type { RatingChoices } from '../interchange/import/ratings';
import { type ContentFormat, readFile } from '../interchange/read-file';
import { readReview } from '../interchange/review-exchange/read-review';
import { backupForm } from '../store/backup/open-backup';
import { previewRestore } from '../store/backup/preview-restore';
import type { Store } from '../store/store';
import { answeredText, refusedAnswer } from './apply-review';
import {
  type Commit,
  type CommitOptions,
  commitBackup,
  commitPack,
  commitReview,
  commitRows,
} from './commit-import';
import type { FileFacts } from './file-facts';
import type { ImportOutcome, ImportPreview, ImportProgress, ListName, ListRow } from './import-preview';
import { openFile } from './open-file';
import { previewPack } from './preview-pack';
import { previewRows, type RowsFile } from './preview-rows';

/** Sample rows shown beside the columns of a table. */
const SAMPLE = 5;

type Look = {
  readonly preview: ImportPreview;
  readonly list: (name: ListName, from: number, count: number) => readonly ListRow[];
  /** Null for what only can be looked at. */
  readonly commit: Commit | null;
};

type ProgressListener = (progress: ImportProgress) => void;

const only = (preview: ImportPreview): Look => ({ preview, list: () => [], commit: null });

/**
 * One file on its way into the store: opened, looked at, perhaps mapped and rated, then imported as a whole or not at
 * all. Holds the file, so that nothing large crosses to the page. Nothing is written before `commit`.
 */
export function createImportSession(store: Store, now: () => Date = () => new Date()) {
  let facts: FileFacts = { name: '', lang: 'en', from: 'file' };
  let text = '';
  let rows: RowsFile | null = null;
  let look: Look = only({ kind: 'refused', problems: [] });

  const show = (next: Look): ImportPreview => {
    look = next;
    return next.preview;
  };

  async function showRows(
    file: RowsFile,
    choices: RatingChoices,
    onProgress?: ProgressListener,
  ): Promise<ImportPreview> {
    rows = file;
    const { preview, list, own, rejected } = await previewRows(
      store,
      file,
      choices,
      now().toISOString(),
      onProgress,
    );
    return show({
      preview,
      list: (name, from, count) => list(name).slice(from, from + count),
      commit: commitRows(store, own, rejected.length, facts),
    });
  }

  async function showContent(
    format: ContentFormat,
    sha256: string,
    csv: { readonly mapping?: ColumnMapping; readonly publisher: string | null },
    onProgress?: ProgressListener,
  ): Promise<ImportPreview> {
    const options = { lang: facts.lang, now: now().toISOString(), ...csv };
    const content = await readFile(text, format, options, (done, total) =>
      onProgress?.({ phase: 'read', done, total }),
    );
    if (content.kind === 'refused') return show(only({ kind: 'refused', problems: content.problems }));
    if (content.kind !== 'pack') return showRows({ format, ...content }, new Map(), onProgress);
    const { pack, signature } = content;
    const { preview, list } = await previewPack(store, pack, signature, sha256);
    return show({ preview, list, commit: commitPack(store, pack, signature, sha256, facts) });
  }

  async function showBackup(file: Blob, onProgress?: ProgressListener): Promise<ImportPreview> {
    const outcome = await previewRestore(store, file, {
      onProgress: (done, total) => onProgress?.({ phase: 'look', done, total }),
    });
    if (!outcome.ok) return show(only({ kind: 'refused', problems: outcome.problems }));
    const { preview } = outcome;
    return show({
      preview: { kind: 'backup', ...preview },
      list: () => [],
      commit: commitBackup(store, file, preview),
    });
  }

  async function showReview(): Promise<ImportPreview> {
    const read = await readReview(text);
    if (!read.ok) return show(only({ kind: 'refused', problems: read.problems }));
    const { review } = read;
    if (review.kind === 'request') return show(only({ kind: 'review-request', request: review }));
    const refused = await refusedAnswer(store, review);
    const preview: ImportPreview = {
      kind: 'review-answer',
      answer: review,
      refused,
      text: await answeredText(store, review),
    };
    return show({ preview, list: () => [], commit: refused === null ? commitReview(store, review) : null });
  }

  function showTable(onProgress?: ProgressListener): ImportPreview {
    const table = readTable(text, (done, total) => onProgress?.({ phase: 'read', done, total }));
    // What has no name cannot be asked for.
    const headers = table.headers.filter((name) => name !== '');
    const sample = table.rows
      .slice(0, SAMPLE)
      .map(({ cells }) => headers.map((name) => cells.get(name) ?? ''));
    if (headers.length === 0) {
      const problems = table.rejected.map(({ reason }) => ({ path: '', message: reason }));
      return show(only({ kind: 'refused', problems }));
    }
    const mapping = guessMapping(headers);
    return show(
      only({
        kind: 'table',
        headers,
        sample,
        mapping,
        rows: table.rows.length + table.rejected.length,
      }),
    );
  }

  return {
    /** Reads a file and tells what importing it would do. */
    async open(file: Blob, about: FileFacts, onProgress?: ProgressListener): Promise<ImportPreview> {
      facts = about;
      rows = null;
      // Before the file is taken as one text: a backup may be larger than any.
      if ((await backupForm(file)) !== null) return showBackup(file, onProgress);
      const opened = await openFile(file);
      if (!opened.ok) return show(only({ kind: 'refused', problems: opened.problems }));
      text = opened.text;
      const { format, sha256 } = opened;
      if (format === 'csv') return showTable(onProgress);
      if (format === 'backup') return showBackup(file, onProgress);
      if (format === 'review') return showReview();
      return showContent(format, sha256, { publisher: null }, onProgress);
    },

    /** Reads a file that must be a backup. */
    openBackup(file: Blob, about: FileFacts, onProgress?: ProgressListener): Promise<ImportPreview> {
      facts = about;
      rows = null;
      return showBackup(file, onProgress);
    },

    /** Reads a table anew by the columns a person chose. */
    map(
      mapping: ColumnMapping,
      publisher: string | null,
      onProgress?: ProgressListener,
    ): Promise<ImportPreview> {
      return showContent('csv', '', { mapping, publisher }, onProgress);
    },

    /** Looks anew with the verdicts a person chose. */
    async rate(choices: RatingChoices): Promise<ImportPreview> {
      return rows === null ? look.preview : showRows(rows, choices);
    },

    /** A page of one of the preview's lists. */
    rows(list: ListName, from: number, count: number): readonly ListRow[] {
      return look.list(list, from, count);
    },

    /** Every rejected row as CSV. */
    rejectedCsv(): string {
      const lines = look
        .list('rejected', 0, Number.POSITIVE_INFINITY)
        .flatMap((row) =>
          row.kind === 'rejected' ? [[String(row.row), row.field, row.reason].map(writeCell).join(',')] : [],
        );
      return `\uFEFF${['"row","field","reason"', ...lines].join('\r\n')}\r\n`;
    },

    /** Imports what was looked at, as a whole or not at all. */
    async commit(options: CommitOptions): Promise<ImportOutcome> {
      if (look.commit === null)
        return { kind: 'failed', code: 'nothing', message: 'There is nothing to import.' };
      return look.commit(options);
    },
  };
}

export type ImportSession = ReturnType<typeof createImportSession>;
