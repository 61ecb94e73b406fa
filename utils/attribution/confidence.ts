import type { AttributionKind } from '../model/attribution';
import type { Draft } from './draft';

/**
 * Rounded guesses from the development articles, not calibrated: quotations are rarely wrong, an indirect one is as sure as its cue,
 * and what a rule added or moved is less sure than what the model gave.
 */
const QUOTED = 0.95;
const PARTLY_QUOTED = 0.9;
const LEAST = 0.55;
const MOST = 0.93;
const BY_RULE = 0.9;

/** How sure an attribution is, 0..1. `chances` holds each token's probability of belonging to a cue. */
export function attributionConfidence(draft: Draft, kind: AttributionKind, chances: Float32Array): number {
  let cue = 0;
  if (draft.cue) for (let i = draft.cue[0]; i < draft.cue[1]; i++) cue = Math.max(cue, chances[i] ?? 0);
  const content =
    kind === 'direct' ? QUOTED : kind === 'mixed' ? PARTLY_QUOTED : LEAST + (MOST - LEAST) * cue;
  return draft.foundBy === 'model' ? content : content * BY_RULE;
}
