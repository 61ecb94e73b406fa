import type { Attribution } from '../../utils/model/attribution';
import type { GoldArticle } from './gold';
import { contentWords, isSameQuote } from './same-quote';

const BINS = 10;

/** An attribution's confidence, and whether an annotator marked the same quotation. */
export type Judgement = { readonly confidence: number; readonly right: boolean };

/** Judges attributions of one article against its annotation. */
export function judgements({ text, attributions }: GoldArticle, found: readonly Attribution[]): Judgement[] {
  const words = contentWords(text);
  const gold = attributions.map(({ content }) => words(content));
  return found.map(({ content, confidence }) => {
    const own = words(content);
    return { confidence, right: gold.some((other) => isSameQuote(own, other)) };
  });
}

/**
 * Expected calibration error over ten bins of equal width: how far, on average, confidence and share of right ones lie
 * apart. 0..1.
 */
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
