/** An object's own fields; empty for anything else. A list stands for its first object, as JSON-LD allows. */
export function fieldsOf(value: unknown): ReadonlyMap<string, unknown> {
  const first = Array.isArray(value)
    ? value.find((item) => typeof item === 'object' && item !== null)
    : value;
  if (typeof first !== 'object' || first === null || Array.isArray(first)) return new Map();
  return new Map<string, unknown>(Object.entries(first));
}

/** A field as a list: nothing is an empty one, a single value a list of one. */
export function listOf(value: unknown): readonly unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value];
}
