/** Stands for "no date"; sorts before every date. */
export const NO_DATE = 0;

/**
 * An ISO date of any precision as one number that sorts as the date does: "2022-03" is 20220300. Times are dropped.
 *
 * @returns `NO_DATE` for null and for text that begins with no ISO date
 */
export function dateNumber(iso: string | null): number {
  const [, year, month = '00', day = '00'] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/.exec(iso ?? '') ?? [];
  return year === undefined ? NO_DATE : Number(year + month + day);
}

/** The last day that a date number may mean: 20220300 may be as late as 20220399. */
export function lastDay(date: number): number {
  if (date % 10_000 === 0) return date + 9999;
  return date % 100 === 0 ? date + 99 : date;
}
