import type { OwnTable, Revision, RevisionBundle } from './rows';

/**
 * Every row of the database costs a write of its own, however small: 20,000 steps take ten times as long one by one as in
 * bundles. Whoever reads one step reads its bundle, so they must not be large.
 */
export const STEPS_A_BUNDLE = 32;

/** Steps as they are kept, in their order: those that follow each other and were written by one edit stand together. */
export function bundlesOf<K extends OwnTable>(steps: readonly Revision<K>[]): RevisionBundle<K>[] {
  const bundles: RevisionBundle<K>[] = [];
  let start = 0;
  for (let first = steps[0]; first; first = steps[start]) {
    const end = endOfEdit(steps, start, first);
    bundles.push(bundleOf(first, steps.slice(start, end)));
    start = end;
  }
  return bundles;
}

function endOfEdit(steps: readonly Revision[], start: number, first: Revision): number {
  let end = start + 1;
  for (let next = steps[end]; next && end < start + STEPS_A_BUNDLE; next = steps[end]) {
    if (!isOfOneEdit(next, first)) break;
    end += 1;
  }
  return end;
}

function bundleOf<K extends OwnTable>(
  { table, action, at, author, reason }: Revision<K>,
  steps: readonly Revision<K>[],
): RevisionBundle<K> {
  return {
    table,
    action,
    at,
    author,
    reason,
    ids: steps.map(({ id }) => id),
    rowIds: steps.map(({ rowId }) => rowId),
    values: steps.map(({ value }) => value),
  };
}

/** The steps of a bundle, in the order they were written. */
export function stepsOf<K extends OwnTable>({
  table,
  action,
  at,
  author,
  reason,
  ids,
  rowIds,
  values,
}: RevisionBundle<K>): Revision<K>[] {
  return ids.map((id, i) => ({
    id,
    table,
    rowId: rowIds[i] ?? '',
    action,
    at,
    author,
    reason,
    value: values[i] ?? null,
  }));
}

/** A bundle without the steps of a row; null when nothing is left. */
export function withoutRow(bundle: RevisionBundle, rowId: string): RevisionBundle | null {
  const isKept = (_: unknown, i: number): boolean => bundle.rowIds[i] !== rowId;
  const rowIds = bundle.rowIds.filter(isKept);
  if (rowIds.length === 0) return null;
  return { ...bundle, rowIds, ids: bundle.ids.filter(isKept), values: bundle.values.filter(isKept) };
}

function isOfOneEdit(a: Revision, b: Revision): boolean {
  return (
    a.table === b.table &&
    a.action === b.action &&
    a.at === b.at &&
    a.author === b.author &&
    a.reason === b.reason
  );
}
