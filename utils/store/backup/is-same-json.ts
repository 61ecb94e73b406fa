/** True when two values would be the same JSON, whatever the order of their fields; a field that is undefined is none. */
export function isSameJson(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) || Array.isArray(b)) {
    if (!Array.isArray(a) || !Array.isArray(b) || a.length !== b.length) return false;
    return a.every((item, i) => isSameJson(item, b[i]));
  }
  const one = fieldsOf(a);
  const other = fieldsOf(b);
  if (one.length !== other.length) return false;
  const fields = new Map(other);
  return one.every(([key, value]) => fields.has(key) && isSameJson(value, fields.get(key)));
}

function fieldsOf(value: object): [string, unknown][] {
  return Object.entries(value).filter(([, field]) => field !== undefined);
}
