import { i18n } from '#i18n';
import { formatDate } from '../format-date';
import { interfaceLocale } from '../interface-locale';

const QUARTER = 3;
const YEAR = 12;

/**
 * A stretch of time in words: "March 2022", "Q1 2022", "2022", "1860–1869".
 *
 * @param from its first month, as "2022-03"
 * @param step its length in months
 */
export function periodName(from: string, step: number): string {
  const year = from.slice(0, 4);
  if (step < QUARTER) return formatDate(from);
  if (step < YEAR) return i18n.t('timeline.quarter', [quarterOf(from), year]);
  if (step === YEAR) return formatDate(year);
  return i18n.t('timeline.years', [year, String(Number(year) + step / YEAR - 1).padStart(4, '0')]);
}

/** The short form under a bar, and the year where it needs one: "Mar" and "2022", "Q1" and "2022", "1860". */
export function periodTick(from: string, step: number): { readonly short: string; readonly year: string } {
  const year = from.slice(0, 4);
  if (step >= YEAR) return { short: year, year: '' };
  if (step >= QUARTER) return { short: i18n.t('timeline.quarterShort', [quarterOf(from)]), year };
  const month = new Intl.DateTimeFormat(interfaceLocale(), { month: 'short', timeZone: 'UTC' });
  return { short: month.format(Date.parse(from)), year };
}

function quarterOf(from: string): string {
  return String(Math.ceil(Number(from.slice(5, 7)) / QUARTER));
}
