/** A year, a month or a day as ISO 8601 writes them. */
export const ISO_DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** Whether `text` is an ISO date of any precision ("2022", "2022-03", "2022-03-03") that the calendar has. */
export function isIsoDate(text: string): boolean {
  const found = ISO_DATE.exec(text);
  if (!found) return false;
  const [year, month, day] = found.slice(1).map(Number);
  if (year === undefined || year === 0) return false;
  if (found[2] === undefined) return true;
  if (month === undefined || month < 1 || month > 12) return false;
  if (found[3] === undefined) return true;
  return day !== undefined && day >= 1 && day <= daysInMonth(year, month);
}

/**
 * Whether `date` lies wholly after `limit`; both ISO dates of any precision. A coarser date is after only when all
 * of it is: "2022" is not after "2022-05".
 */
export function isAfter(date: string, limit: string): boolean {
  const shared = Math.min(date.length, limit.length);
  return date.slice(0, shared) > limit.slice(0, shared);
}
