import { i18n } from '#i18n';
import { VERDICT_FAMILIES, type VerdictFamily, verdictFamily } from '../verdict-family';
import type { Judged, TimelineBin } from './timeline-bins';

/** What a part of a bar stands for: a family of verdicts, or statements that nobody has assessed. */
export type Series = VerdictFamily | 'none';

/** From the foot of a bar up. */
export const SERIES: readonly Series[] = [...VERDICT_FAMILIES, 'none'];

/** One part of a bar: `count` statements on top of `below` others. */
export type BarPart = { readonly series: Series; readonly count: number; readonly below: number };

/** A bar's parts from its foot up, without empty ones. */
export function barParts({ counts }: TimelineBin): BarPart[] {
  let below = 0;
  return SERIES.flatMap((series) => {
    const count = [...counts].reduce((sum, [judged, n]) => (seriesOf(judged) === series ? sum + n : sum), 0);
    if (count === 0) return [];
    const part = { series, count, below };
    below += count;
    return [part];
  });
}

function seriesOf(judged: Judged): Series {
  return judged === null ? 'none' : verdictFamily(judged);
}

/** The series that occur, from the foot up. */
export function seriesIn(bins: readonly TimelineBin[]): Series[] {
  const used = new Set(bins.flatMap((bin) => barParts(bin).map(({ series }) => series)));
  return SERIES.filter((series) => used.has(series));
}

/** The legend's words for a series. */
export function seriesName(series: Series): string {
  const words: Record<Series, () => string> = {
    true: () => i18n.t('timeline.series.true'),
    context: () => i18n.t('timeline.series.context'),
    open: () => i18n.t('timeline.series.open'),
    false: () => i18n.t('timeline.series.false'),
    none: () => i18n.t('timeline.series.none'),
  };
  return words[series]();
}
