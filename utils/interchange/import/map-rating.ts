import type { Verdict } from '../../model/assessment';
import type { RatingFound } from './imported';
import { LIMIT } from './limits';
import { plainText, wholeText } from './plain-text';
import { RATING_LABELS } from './rating-labels-data';

/** A rating as a file has it: numbers may be text, anything may be missing. */
export type RawRating = {
  readonly label: unknown;
  readonly value: unknown;
  readonly best: unknown;
  readonly worst: unknown;
};

/** Small letters, no accents, no marks. The sharp s and Cyrillic short i have no base letter and stay. */
const folded = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/(?<=[a-zA-Z])\p{M}/gu, '')
    .normalize('NFC')
    .toLowerCase()
    .replaceAll('ł', 'l')
    .replaceAll('ı', 'i')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const BY_LENGTH = RATING_LABELS.map(([label, verdict]) => [folded(label), verdict] as const).sort(
  ([a], [b]) => b.length - a.length,
);

/** Google's five steps of `ratingValue` from worst to best, spread over 0..1; the middle is "half true". */
const STEPS: readonly Verdict[] = ['false', 'mostly-false', 'missing-context', 'mostly-true', 'true'];

/** The verdict a rating's words begin with, or null. `own` is the publisher's scale and goes before ours. */
export function verdictOfLabel(
  label: string,
  own: readonly { readonly label: string; readonly verdict: Verdict }[] = [],
): Verdict | null {
  const text = folded(label);
  const exact = own.find((step) => folded(step.label) === text);
  if (exact) return exact.verdict;
  const found = BY_LENGTH.find(([start]) => text === start || text.startsWith(`${start} `));
  return found ? found[1] : null;
}

function numberOf(value: unknown): number | null {
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  if (typeof value !== 'string' || !/^\s*-?\d+(?:[.,]\d+)?\s*$/.test(value)) return null;
  return Number(value.trim().replace(',', '.'));
}

/** A number of a rating as it stands; whole sentences there are words, not numbers. */
function numberWords(value: unknown): string | null {
  const words = wholeText(value);
  return words !== null && words.length <= LIMIT.ratingNumber ? words : null;
}

/** Whether a rating's value says a place on a scale. */
export const isRatingNumber = (value: unknown): boolean => numberOf(value) !== null;

/**
 * The verdict at a place on a scale, by `(value - worst) / (best - worst)`, clamped: right for inverted scales
 * (best 1, worst 5) and for values off the scale.
 * @returns null when a number is missing or best and worst are the same (the sentinel -1/-1/-1).
 */
export function verdictOfNumbers(value: unknown, best: unknown, worst: unknown): Verdict | null {
  const [v, b, w] = [value, best, worst].map(numberOf);
  if (v === null || b === null || w === null || v === undefined || b === undefined || w === undefined)
    return null;
  if (b === w) return null;
  const share = Math.min(1, Math.max(0, (v - w) / (b - w)));
  return STEPS[Math.round(share * (STEPS.length - 1))] ?? null;
}

/**
 * Maps a publisher's rating: its words first, since numbers lose nuance ("misleading" and "false" share a 1), its
 * numbers where the words say nothing. The words are kept as they are.
 */
export function mapRating(
  raw: RawRating,
  own: readonly { readonly label: string; readonly verdict: Verdict }[] = [],
): { readonly verdict: Verdict | null; readonly rating: RatingFound } {
  const label = plainText(raw.label, LIMIT.rating);
  const [value, best, worst] = [raw.value, raw.best, raw.worst].map(numberWords);
  const kept = { label, value: value ?? null, best: best ?? null, worst: worst ?? null };
  const byLabel = label === null ? null : verdictOfLabel(label, own);
  if (byLabel !== null) return { verdict: byLabel, rating: { ...kept, how: 'label' } };
  const byNumber = verdictOfNumbers(raw.value, raw.best, raw.worst);
  if (byNumber !== null) return { verdict: byNumber, rating: { ...kept, how: 'numeric' } };
  return { verdict: null, rating: { ...kept, how: 'unmapped' } };
}
