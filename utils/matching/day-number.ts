const MS_A_DAY = 86_400_000;

/** Days since 1970-01-01 of an ISO date of any precision (its first day), or null when it is none. */
export function dayNumber(iso: string | null): number | null {
  if (iso === null) return null;
  const found = /^\d{4}(?:-\d\d(?:-\d\d)?)?/.exec(iso)?.[0];
  if (!found) return null;
  // Only the whole form of a date is held to the calendar by every engine.
  const whole = `${found}-01-01`.slice(0, 10);
  const time = Date.parse(`${whole}T00:00:00Z`);
  return Number.isNaN(time) ? null : Math.floor(time / MS_A_DAY);
}
