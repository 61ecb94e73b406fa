import { VERDICTS, type Verdict } from '../../model/assessment';
import type { Catalogue } from './catalogue';
import { NO_DATE } from './date-number';

/** One statement as a chart over time needs it. */
export type DatedVerdict = { readonly saidOn: string | null; readonly verdict: Verdict | null };

/** When everything in the library was said, and what was made of it, in order of rows. */
export function timelineEntries({ sources }: Catalogue): DatedVerdict[] {
  return sources.flatMap(({ facets }) =>
    facets.ids.map((_, i) => ({
      saidOn: isoDate(facets.saidOn[i] ?? NO_DATE),
      verdict: VERDICTS[(facets.verdict[i] ?? 0) - 1] ?? null,
    })),
  );
}

/** The ISO date that `dateNumber` made a number of; null for none. */
export function isoDate(date: number): string | null {
  if (date === NO_DATE) return null;
  const digits = String(date).padStart(8, '0');
  const parts = [digits.slice(0, 4), digits.slice(4, 6), digits.slice(6)];
  return parts.filter((part) => part !== '00').join('-');
}
