/** A field that differs, before and after, as text; "" for nothing. */
export type FieldChange = { readonly field: string; readonly before: string; readonly after: string };

/** Puts an id of another row into words (a speaker's name, a document's title); ids it does not know stay. */
export type NameOf = (id: string) => string;

/** What tells nothing to a reader: names of rows, and what the steps of a history themselves are told by. */
const SILENT: ReadonlySet<string> = new Set(['id', 'statementId', 'corrections', 'createdAt', 'modifiedAt']);

const same: NameOf = (id) => id;

/** The fields in which two forms of a row differ, in the order of the later one. */
export function fieldChanges(
  before: object,
  after: object,
  nameBefore: NameOf = same,
  nameAfter: NameOf = nameBefore,
): FieldChange[] {
  const old = new Map(Object.entries(before));
  const now = new Map(Object.entries(after));
  const fields = [...new Set([...now.keys(), ...old.keys()])].filter((field) => !SILENT.has(field));
  return fields.flatMap((field) => {
    const change = {
      field,
      before: asText(old.get(field), nameBefore),
      after: asText(now.get(field), nameAfter),
    };
    return change.before === change.after ? [] : [change];
  });
}

/** A value of a row in words: lists one item on a line, records by their words. */
function asText(value: unknown, nameOf: NameOf): string {
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
