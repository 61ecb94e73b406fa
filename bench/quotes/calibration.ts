import type { Attribution } from '../../utils/model/attribution';
import type { Span } from '../../utils/model/span';
import { isWord, tokenize } from '../../utils/text/tokens';
import type { GoldArticle } from './gold';

/** Two contents are the same quotation from this Dice coefficient of their words on. */
const SAME_QUOTE = 0.5;
const BINS = 10;

/** An attribution's confidence, and whether an annotator marked the same quotation. */
export type Judgement = { readonly confidence: number; readonly right: boolean };

/** Judges attributions of one article against its annotation. */
export function judgements({ text, attributions }: GoldArticle, found: readonly Attribution[]): Judgement[] {
  const { count, starts, ends } = tokenize(text);
  const words = (spans: readonly Span[]): Set<number> => {
    const out = new Set<number>();
    for (let i = 0; i < count; i++) {
      const at = starts[i] ?? 0;
      if (!isWord(text.slice(at, ends[i]))) continue;
      if (spans.some(([start, end]) => at >= start && at < end)) out.add(i);
    }
    return out;
  };
  const gold = attributions.map(({ content }) => words(content));
  return found.map(({ content, confidence }) => {
    const own = words(content);
    const right = gold.some((other) => {
      const shared = [...own].filter((i) => other.has(i)).length;
      return shared > 0 && (2 * shared) / (own.size + other.size) >= SAME_QUOTE;
    });
    return { confidence, right };
  });
}

/** Expected calibration error over ten bins of equal width: how far, on average, confidence and share of right ones lie apart. 0..1. */
export function calibrationError(rows: readonly Judgement[]): number {
  let error = 0;
  for (let b = 0; b < BINS; b++) {
    const bin = rows.filter(({ confidence }) => Math.min(BINS - 1, Math.floor(confidence * BINS)) === b);
    const said = bin.reduce((sum, { confidence }) => sum + confidence, 0);
    const right = bin.filter((row) => row.right).length;
    error += Math.abs(said - right);
  }
  return rows.length > 0 ? error / rows.length : 0;
}
