import type { Assessment } from '../../model/assessment';
import { latestPublished } from '../../model/latest-published';
import type { StatementRecord } from '../../model/statement';
import { foldName } from '../../text/fold-name';
import { followRelations } from './follow-relations';

/** Which of two forms of one statement stays. `both` keeps the first one's words and the assessments of both. */
export type MergeChoice = 'first' | 'second' | 'both';

/** One statement that two collections hold differently. `verdict`: they judge it differently. */
export type MergeConflict = {
  readonly first: StatementRecord;
  readonly second: StatementRecord;
  readonly kind: 'verdict' | 'assessment' | 'details';
};

/** Two collections set side by side. */
export type MergePlan = {
  readonly onlyFirst: readonly StatementRecord[];
  readonly onlySecond: readonly StatementRecord[];
  /** In both and the same. */
  readonly same: readonly StatementRecord[];
  /** Different verdicts first. */
  readonly conflicts: readonly MergeConflict[];
  /** Ids of the second collection's statements that are in both, each with the id of the first one's. */
  readonly twins: ReadonlyMap<string, string>;
};

const ORDER = { verdict: 0, assessment: 1, details: 2 } as const;

/** Same words of the same speaker are one statement, whatever their ids. */
export function statementKey({ statement, speaker }: StatementRecord): string {
  return `${foldName(speaker?.name ?? '')}|${foldName(statement.text)}`;
}

function kindOf(first: StatementRecord, second: StatementRecord): MergeConflict['kind'] | null {
  const [a, b] = [latestPublished(first.assessments), latestPublished(second.assessments)];
  if (a && b && a.verdict !== b.verdict) return 'verdict';
  const judged = (records: readonly Assessment[]): string =>
    JSON.stringify(records.map(({ verdict, rationale, author, asOf }) => [verdict, rationale, author, asOf]));
  if (judged(first.assessments) !== judged(second.assessments)) return 'assessment';
  const told = ({ statement: { id: _id, speakerId: _speakerId, ...rest } }: StatementRecord): string =>
    JSON.stringify(rest);
  return told(first) === told(second) ? null : 'details';
}

/** Finds what two collections share, by id or by words and speaker. Nothing is decided. */
export function planMerge(first: readonly StatementRecord[], second: readonly StatementRecord[]): MergePlan {
  const byId = new Map(second.map((record) => [record.statement.id, record]));
  const byKey = new Map(second.map((record) => [statementKey(record), record]));
  const met = new Set<StatementRecord>();
  const twins = new Map<string, string>();
  const onlyFirst: StatementRecord[] = [];
  const same: StatementRecord[] = [];
  const conflicts: MergeConflict[] = [];
  for (const record of first) {
    const key = statementKey(record);
    const sameId = byId.get(record.statement.id);
    // Ids of two publishers may coincide by chance: the words decide.
    const other = byKey.get(key) ?? (sameId && statementKey(sameId) === key ? sameId : undefined);
    if (!other || met.has(other)) {
      onlyFirst.push(record);
      continue;
    }
    met.add(other);
    twins.set(other.statement.id, record.statement.id);
    const kind = kindOf(record, other);
    if (kind === null) same.push(record);
    else conflicts.push({ first: record, second: other, kind });
  }
  conflicts.sort((a, b) => ORDER[a.kind] - ORDER[b.kind]);
  return { onlyFirst, onlySecond: second.filter((record) => !met.has(record)), same, conflicts, twins };
}

function mergeBoth({ first, second }: MergeConflict): StatementRecord {
  const known = new Set(first.assessments.map(({ id }) => id));
  const added = second.assessments
    .filter(({ id }) => !known.has(id))
    .map((assessment) => ({ ...assessment, statementId: first.statement.id }));
  const cited = new Set(first.evidence.map(({ id }) => id));
  return {
    ...first,
    assessments: [...first.assessments, ...added],
    evidence: [...first.evidence, ...second.evidence.filter(({ id }) => !cited.has(id))],
  };
}

/** The records with their links to others of the collection led to where those are kept now. */
export function following(
  records: readonly StatementRecord[],
  renamed: ReadonlyMap<string, string>,
): StatementRecord[] {
  return records.map((record) => {
    const statement = followRelations(record.statement, renamed);
    return statement === record.statement ? record : { ...record, statement };
  });
}

/**
 * The merged collection: what is in one only, what is the same, and of each conflict what was chosen.
 *
 * @param choices by the index of the conflict
 * @throws {Error} when a conflict has no choice: ask for one first
 */
export function applyMerge(plan: MergePlan, choices: ReadonlyMap<number, MergeChoice>): StatementRecord[] {
  const decided = plan.conflicts.map((conflict, index) => {
    const choice = choices.get(index);
    if (choice === undefined) throw new Error(`Conflict ${index} has no choice: ask for one before merging.`);
    return choice === 'both' ? mergeBoth(conflict) : conflict[choice];
  });
  // Links lead to the form that stays.
  const renamed = new Map([...plan.twins].filter(([from, to]) => from !== to));
  plan.conflicts.forEach(({ first, second }, index) => {
    if (choices.get(index) !== 'second' || first.statement.id === second.statement.id) return;
    renamed.delete(second.statement.id);
    renamed.set(first.statement.id, second.statement.id);
  });
  return following([...plan.onlyFirst, ...plan.same, ...decided, ...plan.onlySecond], renamed);
}
