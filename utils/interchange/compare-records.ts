import type { Verdict } from '../model/assessment';
import { latestPublished } from '../model/latest-published';
import type { StatementRecord } from '../model/statement';

/** A record that differs between two releases; verdicts are those a reader is shown, null for none. */
export type ChangedRecord = {
  readonly before: StatementRecord;
  readonly after: StatementRecord;
  /** Null when the verdict is the same. */
  readonly verdict: { readonly before: Verdict | null; readonly after: Verdict | null } | null;
};

/** What a newer release does to a pack. */
export type RecordChanges = {
  readonly added: readonly StatementRecord[];
  readonly removed: readonly StatementRecord[];
  /** Those whose verdict changed come first. */
  readonly changed: readonly ChangedRecord[];
};

const verdictOf = ({ assessments }: StatementRecord): Verdict | null =>
  latestPublished(assessments)?.verdict ?? null;

/** Sets two releases side by side, statement by statement, by id. Order as in the newer one, removed ones as before. */
export function compareRecords(
  before: ReadonlyMap<string, StatementRecord>,
  after: Iterable<StatementRecord>,
): RecordChanges {
  const added: StatementRecord[] = [];
  const changed: ChangedRecord[] = [];
  const kept = new Set<string>();
  for (const record of after) {
    const { id } = record.statement;
    const old = before.get(id);
    kept.add(id);
    if (!old) added.push(record);
    else if (JSON.stringify(old) !== JSON.stringify(record)) {
      const verdicts = { before: verdictOf(old), after: verdictOf(record) };
      const verdict = verdicts.before === verdicts.after ? null : verdicts;
      changed.push({ before: old, after: record, verdict });
    }
  }
  const removed = [...before.values()].filter(({ statement }) => !kept.has(statement.id));
  changed.sort((a, b) => Number(a.verdict === null) - Number(b.verdict === null));
  return { added, removed, changed };
}
