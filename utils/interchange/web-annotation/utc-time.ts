const DATE_TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:?\d{2})$/i;

/** An ISO time with its zone as UTC with "Z" ("2024-12-09T07:17:52+00:00" too). Null for anything else. */
export function utcTime(value: unknown): string | null {
  if (typeof value !== 'string' || !DATE_TIME.test(value)) return null;
  const time = Date.parse(value);
  return Number.isNaN(time) ? null : new Date(time).toISOString();
}
