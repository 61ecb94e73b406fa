import type { AttributionType } from '../model/attribution';
import type { Evidence, Judged } from './judge-features';
import { judgeFeatures } from './judge-features';

/**
 * Indirect attributions less likely than this are dropped, by type. Chosen on held-out articles of the training split:
 * higher loses more contents than it saves. What somebody does or means to do is easily told by the reporter alone.
 */
const LEAST_CHANCE: Readonly<Record<AttributionType, number>> = {
  communication: 0.2,
  attitude: 0.15,
  factive: 0.3,
  control: 0.25,
};
/** Words in quotation marks are nearly always somebody's: only what looks like a title or a slipped mark is dropped. */
const LEAST_QUOTED = 0.1;
/** A word or two in marks within the reporter's sentence may be a scare quote. */
const LEAST_MIXED = 0.15;
/**
 * A cue none of whose words is known to report tells of a deed, unless the model is this sure: then three in four are
 * annotated.
 */
const LEAST_UNKNOWN = 0.75;

/** The chance that an annotator would mark the same words as an attribution, 0..1: logistic over the draft's features. */
export function judge(weights: Float32Array, features: readonly number[]): number {
  let sum = 0;
  features.forEach((value, f) => {
    sum += value * (weights[f] ?? 0);
  });
  return 1 / (1 + Math.exp(-sum));
}

/**
 * What blocks that the page itself sets as quotations, lines under a speaker's label and plain grammar show needs no
 * other sign: the model did not see these, so its doubts say nothing. About so many of them are annotated.
 */
const LEAST_SHOWN: ReadonlyMap<string, number> = new Map([
  ['block-quote', 0.9],
  ['transcript', 0.9],
  ['according-to', 0.7],
  ['clause', 0.6],
  ['told', 0.6],
  ['plain-tag', 0.6],
]);

/** A draft's chance. */
export function chanceOf(weights: Float32Array, evidence: Evidence, judged: Judged): number {
  const chance = judge(weights, judgeFeatures(evidence, judged));
  return Math.max(LEAST_SHOWN.get(judged.draft.foundBy) ?? 0, chance);
}

/** Is a draft of this chance kept? `type` is that of its cue, null when no word of it is known to report. */
export function isLikely({ kind }: Judged, type: AttributionType | null, chance: number): boolean {
  if (kind !== 'indirect') return chance >= (kind === 'mixed' ? LEAST_MIXED : LEAST_QUOTED);
  return chance >= (type ? LEAST_CHANCE[type] : LEAST_UNKNOWN);
}

/**
 * A report of nobody must be likelier: under this, two in five are annotated, and most of those have a speaker who was
 * not found. So must words in marks within the reporter's sentence with neither speaker nor cue.
 */
const LEAST_NOBODYS = 0.5;

/** Has a finished draft of this chance somebody who says it, or can it do without? */
export function isSomebodys({ draft, kind, chance }: Judged & { readonly chance: number }): boolean {
  return (
    draft.source !== null ||
    kind === 'direct' ||
    (kind === 'mixed' && draft.cue !== null) ||
    chance >= LEAST_NOBODYS
  );
}
