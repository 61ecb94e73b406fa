import { type FieldChange, fieldChanges, type NameOf } from '../interchange/field-changes';

/** One step of a row's history, as the store keeps it; `value` is what the row said after it. */
export type HistoryStep = {
  readonly id: string;
  /** The table of the row. */
  readonly table: string;
  readonly action: 'create' | 'update' | 'remove' | 'restore' | 'purge';
  /** ISO time. */
  readonly at: string;
  readonly author: string;
  readonly reason: string;
  readonly value: object | null;
};

export type RevisionChanges = Omit<HistoryStep, 'value'> & {
  readonly changes: readonly FieldChange[];
  /** Tells the row from others of its table; "" where there is one. */
  readonly of: string;
};

/**
 * What each step of a history changed, in the order of the steps. The first one, which made the row, lists nothing.
 *
 * @param of tells the row from others of its table; "" where there is one
 * @param nameOf puts an id of another row into words (a speaker's name, a document's title); ids it does not know stay
 */
export function revisionChanges(
  steps: readonly HistoryStep[],
  nameOf: NameOf = (id) => id,
  of = '',
): readonly RevisionChanges[] {
  return steps.map(({ value, ...step }, i) => {
    const before = steps[i - 1]?.value ?? null;
    return { ...step, of, changes: before && value ? fieldChanges(before, value, nameOf) : [] };
  });
}
