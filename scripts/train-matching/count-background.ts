import { indexTerms } from '../../utils/matching/index-terms';
import type { ClaimRow } from '../matching-rows';

/** Terms in fewer texts are taken for rare. */
const LEAST = 12;
/** Frequencies are kept to a third of a power of e. */
const STEPS = 3;

/** The source of `background-data.ts`: in how many short claims each common term stands. */
export function countBackground(rows: readonly ClaimRow[]): string {
  const counts = new Map<string, number>();
  for (const { text, title } of rows)
    for (const term of new Set(indexTerms(`${text} ${title ?? ''}`)))
      counts.set(term, (counts.get(term) ?? 0) + 1);
  const levels = new Map<number, string[]>();
  for (const [term, count] of counts) {
    if (count < LEAST) continue;
    const level = Math.round(Math.exp(Math.round(Math.log(count) * STEPS) / STEPS));
    levels.set(level, [...(levels.get(level) ?? []), term]);
  }
  const lines = [...levels]
    .sort((a, b) => b[0] - a[0])
    .map(([level, terms]) => `  [\n    ${level},\n    ${JSON.stringify(terms.sort().join(' '))},\n  ],\n`);
  return `/**
 * Terms (Porter2 stems) by the rounded number of short political and viral claims, of some 33,000, they stand in.
 * Written by scripts/train-matching.ts; terms in fewer than ${LEAST} are left out.
 */
export const BACKGROUND_LEVELS: readonly (readonly [frequency: number, terms: string])[] = [
${lines.join('')}];
`;
}
