/** A day or a month between slashes or hyphens of a path: /2026/11/03/, /2026-11-03-, /2026/11/. */
const DAY = /[/_-](20\d{2}|19\d{2})([/_-])(0[1-9]|1[0-2])\2(0[1-9]|[12]\d|3[01])(?=[/_.-]|$)/;
const MONTH = /\/(20\d{2}|19\d{2})\/(0[1-9]|1[0-2])(?=\/)/;

/** The date that an address of a page carries in its path, as an ISO date; null when it carries none. */
export function dateInAddress(address: string): string | null {
  if (!URL.canParse(address)) return null;
  const { pathname } = new URL(address);
  const day = DAY.exec(pathname);
  if (day) {
    const iso = `${day[1]}-${day[3]}-${day[4]}`;
    const time = Date.parse(iso);
    return !Number.isNaN(time) && new Date(time).toISOString().startsWith(iso) ? iso : null;
  }
  const month = MONTH.exec(pathname);
  return month ? `${month[1]}-${month[2]}` : null;
}
