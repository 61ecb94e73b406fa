import { OUTSIDE } from '../../text/sentences';
import type { Draft } from '../draft';
import { MARGIN, type Reading } from '../reading';
import { type TokenSpan, tokenText } from '../token-span';
import { isPlainSpeech, reportingType } from './reporting-verb-lexicon';

/** How far into a content the real cue may stand: "used a televised address on Thursday to claim". */
const REACH = 16;
/**
 * A noun or verb of saying with "that" is a sure sign, and may stand further: "made a series of …, repeating her claim
 * that".
 */
const CLAUSE_REACH = 45;

/** "used a call with …": the noun of saying is a means here, not the saying. */
const CARRIER = /^(?:use|uses|used|using|took|takes|seized)$/i;

/** Does this cue say nothing by itself ("used", "made", "took to")? */
function isLight(r: Reading, draft: Draft): boolean {
  if (!draft.cue) return false;
  if (CARRIER.test(tokenText(r, draft.cue[0]))) return true;
  for (let i = draft.cue[0]; i < draft.cue[1]; i++) {
    if (reportingType(tokenText(r, i).toLowerCase())) return false;
  }
  return true;
}

/** The cue inside a content, and where what was said begins; null if there is none. */
function innerCue(r: Reading, content: TokenSpan): { readonly cue: TokenSpan; readonly from: number } | null {
  for (let i = content[0] + 1; i < Math.min(content[0] + CLAUSE_REACH, content[1] - 2); i++) {
    if (r.quote[i + MARGIN] !== OUTSIDE || r.sentence[i] !== r.sentence[content[0]]) return null;
    const word = tokenText(r, i).toLowerCase();
    const before = tokenText(r, i - 1).toLowerCase();
    if (before === 'to' && i < content[0] + REACH && isPlainSpeech(word))
      return { cue: [i, i + 1], from: i + 1 };
    if (tokenText(r, i + 1).toLowerCase() === 'that' && reportingType(word) === 'communication') {
      return { cue: [i, i + 1], from: i + 1 };
    }
  }
  return null;
}

/** "Ek used a call … to say he was …": the cue is "say", and what was said begins after it. */
export function shiftLightCue(r: Reading, draft: Draft): Draft {
  const content = draft.contents[0];
  if (!content || !draft.cue || content[0] < draft.cue[1] || !isLight(r, draft)) return draft;
  const inner = innerCue(r, content);
  if (!inner) return draft;
  return {
    cue: inner.cue,
    source: draft.source,
    contents: [[inner.from, content[1]], ...draft.contents.slice(1)],
    foundBy: 'far-cue',
  };
}
