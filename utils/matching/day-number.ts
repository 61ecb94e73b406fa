const MS_A_DAY = 86_400_000;

/** Days since 1970-01-01 of an ISO date of any precision (its first day), or null when it is none. */
export function dayNumber(iso: string | null): number | null {
  if (iso === null) return null;
  const found = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?/.exec(iso);
  if (!found) return null;
  const time = Date.UTC(Number(found[1]), Number(found[2] ?? 1) - 1, Number(found[3] ?? 1));
  return Number.isNaN(time) ? null : Math.floor(time / MS_A_DAY);
}
