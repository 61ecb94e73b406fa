import { checkRow, checkRows } from '../../interchange/check-rows';
import type { Problem } from '../../interchange/problem';
import { BACKUP_ROWS, earlierHeadSchema } from './backup-schema';
import type { EarlierBackup } from './earlier-backup';

/** More rows than a person writes in a life. */
const MAX_ROWS = 1_000_000;

/** A backup of format version 1, or everything that keeps the value from being one. */
export type ReadEarlierBackup =
  | { readonly ok: true; readonly backup: EarlierBackup }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** Checks a parsed backup file, every row of it. Never throws on input. */
export function readEarlierBackup(value: unknown): ReadEarlierBackup {
  const problems: Problem[] = [];
  const head = checkRow(earlierHeadSchema, value, [], problems);
  if (head === null) return { ok: false, problems };
  const parts = fieldsOf(value);
  const rows = fieldsOf(parts.get('rows'));
  const { statements, speakers, evidence, assessments, annotations, revisions, feedback, drafts } =
    BACKUP_ROWS;
  const backup: EarlierBackup = {
    ...head,
    rows: {
      statements: checkRows(statements, rows.get('statements'), ['rows', 'statements'], problems, MAX_ROWS),
      speakers: checkRows(speakers, rows.get('speakers'), ['rows', 'speakers'], problems, MAX_ROWS),
      evidence: checkRows(evidence, rows.get('evidence'), ['rows', 'evidence'], problems, MAX_ROWS),
      assessments: checkRows(
        assessments,
        rows.get('assessments'),
        ['rows', 'assessments'],
        problems,
        MAX_ROWS,
      ),
      annotations: checkRows(
        annotations,
        rows.get('annotations'),
        ['rows', 'annotations'],
        problems,
        MAX_ROWS,
      ),
    },
    revisions: checkRows(revisions, parts.get('revisions'), ['revisions'], problems, MAX_ROWS),
    feedback: checkRows(feedback, parts.get('feedback'), ['feedback'], problems, MAX_ROWS),
    drafts: checkRows(drafts, parts.get('drafts'), ['drafts'], problems, MAX_ROWS),
  };
  return problems.length === 0 ? { ok: true, backup } : { ok: false, problems };
}

function fieldsOf(value: unknown): ReadonlyMap<string, unknown> {
  return new Map(typeof value === 'object' && value !== null ? Object.entries(value) : []);
}
