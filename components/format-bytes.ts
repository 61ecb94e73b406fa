import { interfaceLocale } from './interface-locale';

const UNITS = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;
const STEP = 1000;

/** A size for people, in the unit that leaves one to three digits before the point: "4.2 MB". */
export function formatBytes(bytes: number, locale: string = interfaceLocale()): string {
  const rank = Math.max(
    0,
    Math.min(UNITS.length - 1, Math.floor(Math.log(Math.max(bytes, 1)) / Math.log(STEP))),
  );
  const unit = UNITS[rank];
  return new Intl.NumberFormat(locale, { style: 'unit', unit, maximumFractionDigits: 1 }).format(
    bytes / STEP ** rank,
  );
}
