import { linkTo } from '../links';
import { revisionsOfAll } from '../revisions';
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
  const said = await own.statements.linked(speakers.map(({ rowId }) => linkTo.speaker(rowId)));
  const citing = await own.assessments.linked(evidence.map(({ rowId }) => linkTo.evidence(rowId)));
  // All that an assessment ever said: an import may have set it to another statement.
  const judged = await revisionsOfAll(
    store,
    'assessments',
    assessments.map(({ rowId }) => rowId),
  );
  return new Set([
    ...statements.map(({ rowId }) => rowId),
    ...said.map(({ value }) => value.id),
    ...judged.flatMap(({ value }) => value?.statementId ?? []),
    ...citing.map(({ value }) => value.statementId),
  ]);
}
