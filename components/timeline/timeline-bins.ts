import type { Verdict } from '~/utils/model/assessment';

/** What a statement counts as; null is "nobody has assessed it". */
export type Judged = Verdict | null;

/** One statement, as far as a timeline needs it. */
export type TimelineEntry = {
  /** ISO date of any precision; null when it is not known. */
  readonly saidOn: string | null;
  readonly verdict: Judged;
};

/** One stretch of time: `step` months from the first of `from`. */
export type TimelineBin = {
  /** "2022-03". */
  readonly from: string;
  readonly counts: ReadonlyMap<Judged, number>;
  readonly total: number;
};

/** Bins in order and without gaps; empty when nothing can be placed. */
export type Timeline = {
  /** Months in a bin. */
  readonly step: number;
  readonly bins: readonly TimelineBin[];
  /** Statements without a date, or with one too rough for this step. */
  readonly unplaced: number;
};

const MONTHS_A_YEAR = 12;

/** Month, quarter, year, five years, decade and on: each begins where a bin of the one before begins. */
const STEPS = [1, 3, 12, 60, 120, 600, 1200, 6000, 12_000] as const;

/** More bars than this are too thin to tell their patterns apart. */
export const MAX_BINS = 24;

/** Rough dates may be set aside for the sake of a finer scale, but only so many of them. */
const MOST_SET_ASIDE = 0.1;

type Placed = { readonly month: number; readonly precision: number; readonly verdict: Judged };

/**
 * Sorts statements into months, or into the finest longer stretches of which a chart can show all. A date that names
 * only a year has no month: it is placed from the step of a year on.
 */
export function timelineBins(entries: readonly TimelineEntry[]): Timeline {
  const dated = entries.flatMap(({ saidOn, verdict }) => placedOf(saidOn, verdict) ?? []);
  const step = STEPS.find((each) => fits(dated, each)) ?? STEPS[STEPS.length - 1] ?? MONTHS_A_YEAR;
  const placed = dated.filter(({ precision }) => precision <= step);
  return { step, bins: binsOf(placed, step), unplaced: entries.length - placed.length };
}

function placedOf(saidOn: string | null, verdict: Judged): Placed | null {
  const [, year, month] = /^(\d{4})(?:-(\d{2}))?/.exec(saidOn ?? '') ?? [];
  if (year === undefined) return null;
  const precision = month === undefined ? MONTHS_A_YEAR : 1;
  return { month: Number(year) * MONTHS_A_YEAR + Number(month ?? 1) - 1, precision, verdict };
}

function fits(dated: readonly Placed[], step: number): boolean {
  const placed = dated.filter(({ precision }) => precision <= step);
  if (dated.length - placed.length > MOST_SET_ASIDE * dated.length) return false;
  const [first, last] = extent(placed, step);
  return last - first < MAX_BINS;
}

/** Numbers of the first and the last bin. */
function extent(placed: readonly Placed[], step: number): readonly [number, number] {
  const numbers = placed.map(({ month }) => Math.floor(month / step));
  return [
    numbers.reduce((least, each) => Math.min(least, each), Number.POSITIVE_INFINITY),
    numbers.reduce((most, each) => Math.max(most, each), Number.NEGATIVE_INFINITY),
  ];
}

function binsOf(placed: readonly Placed[], step: number): TimelineBin[] {
  if (placed.length === 0) return [];
  const [first, last] = extent(placed, step);
  const counts = Array.from({ length: last - first + 1 }, () => new Map<Judged, number>());
  for (const { month, verdict } of placed) {
    const bin = counts[Math.floor(month / step) - first];
    bin?.set(verdict, (bin.get(verdict) ?? 0) + 1);
  }
  return counts.map((bin, i) => ({
    from: monthName((first + i) * step),
    counts: bin,
    total: [...bin.values()].reduce((sum, count) => sum + count, 0),
  }));
}

function monthName(month: number): string {
  const year = String(Math.floor(month / MONTHS_A_YEAR)).padStart(4, '0');
  return `${year}-${String((month % MONTHS_A_YEAR) + 1).padStart(2, '0')}`;
}
