/** `YYYY-MM-DD` */
const DAY = 10;

/** Today as an ISO date, by the reader's own clock and place. */
export function today(now: Date = new Date()): string {
  const local = new Date(now.getTime() - now.getTimezoneOffset() * 60_000);
  return local.toISOString().slice(0, DAY);
}
