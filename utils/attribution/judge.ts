import type { Evidence, Judged } from './judge-features';
import { judgeFeatures } from './judge-features';

/**
 * Indirect attributions less likely than this are dropped. Higher loses more contents than it saves, on dev as on held-out articles of
 * the training split.
 */
const LEAST_CHANCE = 0.2;
/** Words in quotation marks are nearly always somebody's: only what looks like a title or a slipped mark is dropped. */
const LEAST_QUOTED = 0.1;

/** The chance that an annotator would mark the same words as an attribution, 0..1: logistic over the draft's features. */
export function judge(weights: Float32Array, features: readonly number[]): number {
  let sum = 0;
  features.forEach((value, f) => {
    sum += value * (weights[f] ?? 0);
  });
  return 1 / (1 + Math.exp(-sum));
}

/** Blocks that the page itself sets as quotations, and lines under a speaker's label, need no other sign. */
const SET_APART = 0.9;
const APART = new Set(['block-quote', 'transcript']);

/** A draft's chance. */
export function chanceOf(weights: Float32Array, evidence: Evidence, judged: Judged): number {
  const chance = judge(weights, judgeFeatures(evidence, judged));
  return APART.has(judged.draft.foundBy) ? Math.max(SET_APART, chance) : chance;
}

/** Is a draft of this chance kept? */
export function isLikely({ kind }: Judged, chance: number): boolean {
  return chance >= (kind === 'indirect' ? LEAST_CHANCE : LEAST_QUOTED);
}
