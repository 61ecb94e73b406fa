import { linkTo } from '../links';
import { revisionsOf } from '../revisions';
import { stepsSince } from '../steps-since';
import type { Store } from '../store';

/**
 * The ids of the user's own statements whose records may have changed after a step: they, their speaker, an assessment of
 * theirs or a document it cites. Null when there were more than `most` steps in a table, or when it can't be told.
 */
export async function changedStatements(
  store: Store,
  since: number,
  most: number,
): Promise<ReadonlySet<string> | null> {
  const { own } = store;
  const [statements, speakers, assessments, evidence] = await Promise.all([
    stepsSince(store, 'statements', since, most),
    stepsSince(store, 'speakers', since, most),
    stepsSince(store, 'assessments', since, most),
    stepsSince(store, 'evidence', since, most),
  ]);
  if (!statements || !speakers || !assessments || !evidence) return null;
  // A purged assessment has left nothing that names its statement.
  if (assessments.some(({ value }) => value === null)) return null;
  const said = await own.statements
    .where('links')
    .anyOf(speakers.map(({ rowId }) => linkTo.speaker(rowId)))
    .primaryKeys();
  const citing = await own.assessments
    .where('links')
    .anyOf(evidence.map(({ rowId }) => linkTo.evidence(rowId)))
    .toArray();
  // All that an assessment ever said: an import may have set it to another statement.
  const judged = await Promise.all(
    [...new Set(assessments.map(({ rowId }) => rowId))].map((id) => revisionsOf(store, 'assessments', id)),
  );
  return new Set([
    ...statements.map(({ rowId }) => rowId),
    ...said,
    ...judged.flat().flatMap(({ value }) => value?.statementId ?? []),
    ...citing.map(({ value }) => value.statementId),
  ]);
}
