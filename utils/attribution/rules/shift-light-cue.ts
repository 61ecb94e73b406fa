import { OUTSIDE } from '../../text/sentences';
import type { Draft } from '../draft';
import { MARGIN, type Reading } from '../reading';
import { tokenText } from '../token-span';
import { isPlainSpeech, reportingType } from './reporting-verb-lexicon';

/** How far into a content the real cue may stand: "used a televised address on Thursday to claim". */
const REACH = 16;

/** Does this cue say nothing by itself ("used", "made", "took to")? */
function isLight(r: Reading, draft: Draft): boolean {
  if (!draft.cue) return false;
  for (let i = draft.cue[0]; i < draft.cue[1]; i++) {
    if (reportingType(tokenText(r, i).toLowerCase())) return false;
  }
  return true;
}

/** "Ek used a call … to say he was …": the cue is "say", and what was said begins after it. */
export function shiftLightCue(r: Reading, draft: Draft): Draft {
  const content = draft.contents[0];
  if (!content || !draft.cue || content[0] < draft.cue[1] || !isLight(r, draft)) return draft;
  const limit = Math.min(content[0] + REACH, content[1] - 1);
  for (let i = content[0] + 1; i < limit; i++) {
    if (r.quote[i + MARGIN] !== OUTSIDE) break;
    const word = tokenText(r, i).toLowerCase();
    if (tokenText(r, i - 1).toLowerCase() !== 'to' || !isPlainSpeech(word)) continue;
    return {
      cue: [i, i + 1],
      source: draft.source,
      contents: [[i + 1, content[1]], ...draft.contents.slice(1)],
      foundBy: 'far-cue',
    };
  }
  return draft;
}
