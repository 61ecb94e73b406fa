import type { Draft } from '../draft';
import type { Reading } from '../reading';
import { tokenText } from '../token-span';

const HEARERS = /^(?:jury|jurors|court|inquest|inquiry|tribunal|hearing|mps|lawmakers|committee)$/i;
const HEAR = /^(?:told|hears?|heard)$/i;

/**
 * "Clerk stole geese, court told": in a heading those who hear stand where the speaker would. Their verb ends the
 * sentence.
 */
export function dropHeadlineHearer(r: Reading, draft: Draft): Draft {
  const { source, cue } = draft;
  if (!source || !cue || source[1] - source[0] !== 1 || cue[1] - cue[0] !== 1) return draft;
  const ends = cue[1] >= r.count || r.sentence[cue[1]] !== r.sentence[cue[0]];
  const heard = HEARERS.test(tokenText(r, source[0])) && HEAR.test(tokenText(r, cue[0]));
  return ends && heard ? { ...draft, source: null } : draft;
}
