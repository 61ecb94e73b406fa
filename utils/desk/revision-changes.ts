/** One step of a row's history, as the store keeps it; `value` is what the row said after it. */
export type HistoryStep = {
  readonly id: string;
  readonly action: 'create' | 'update' | 'remove' | 'restore' | 'purge';
  /** ISO time. */
  readonly at: string;
  readonly author: string;
  readonly reason: string;
  readonly value: object | null;
};

/** A field that a step changed, before and after, as text; "" for nothing. */
export type FieldChange = { readonly field: string; readonly before: string; readonly after: string };

export type RevisionChanges = Omit<HistoryStep, 'value'> & { readonly changes: readonly FieldChange[] };

/** What tells nothing to a reader of the history: names of rows, and what the steps themselves are told by. */
const SILENT: ReadonlySet<string> = new Set(['id', 'statementId', 'corrections', 'createdAt', 'modifiedAt']);

/**
 * What each step of a history changed, in the order of the steps. The first one, which made the row, lists nothing.
 *
 * @param nameOf puts an id of another row into words (a speaker's name, a document's title); ids it does not know stay
 */
export function revisionChanges(
  steps: readonly HistoryStep[],
  nameOf: (id: string) => string = (id) => id,
): readonly RevisionChanges[] {
  return steps.map(({ value, ...step }, i) => {
    const before = steps[i - 1]?.value ?? null;
    return { ...step, changes: before && value ? changesBetween(before, value, nameOf) : [] };
  });
}

function changesBetween(before: object, after: object, nameOf: (id: string) => string): FieldChange[] {
  const old = new Map(Object.entries(before));
  const now = new Map(Object.entries(after));
  const fields = [...new Set([...now.keys(), ...old.keys()])].filter((field) => !SILENT.has(field));
  return fields.flatMap((field) => {
    const change = {
      field,
      before: asText(old.get(field), nameOf),
      after: asText(now.get(field), nameOf),
    };
    return change.before === change.after ? [] : [change];
  });
}

/** A value of a row in words: lists one item on a line, records by their words. */
function asText(value: unknown, nameOf: (id: string) => string): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') return nameOf(value);
  if (Array.isArray(value)) return value.map((item) => asText(item, nameOf)).join('\n');
  if (typeof value === 'object')
    return Object.values(value)
      .map((item) => asText(item, nameOf))
      .filter((text) => text !== '')
      .join(', ');
  return String(value);
}
