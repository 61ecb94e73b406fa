import { OUTSIDE } from '../../text/sentences';
import type { Draft } from '../draft';
import { MARGIN, type Reading } from '../reading';
import { tokenText } from '../token-span';

const ADVERBIAL =
  /^(?:in|on|at|during|after|before|while|when|as|from|ahead|speaking|asked|writing|responding|citing|with|by|for|over|under|despite|since|earlier|later|meanwhile)$/i;

const ASKED = /^(?:asked|pressed|questioned|quizzed)$/i;

/**
 * "In his first book, Mr Ek suggested that …": the adverbial before the speaker is no part of what was said, when what
 * was said stands behind the cue.
 */
export function dropLeadingAdverbial(r: Reading, draft: Draft): Draft {
  const { source, cue, contents } = draft;
  const [lead, ...rest] = contents;
  if (!source || !cue || !lead || rest.length === 0 || source[1] > cue[0]) return draft;
  const s = r.sentence[cue[0]] ?? 0;
  const begin = r.sentenceFirst[s] ?? 0;
  const begins = lead[0] === begin && r.quote[lead[0] + MARGIN] === OUTSIDE;
  // "Asked later whether he knew, Mr Ek said …": the question is not what was answered.
  const asked = lead[0] > begin && ASKED.test(tokenText(r, begin)) && r.sentence[lead[0]] === s;
  if (!asked && !(begins && ADVERBIAL.test(tokenText(r, lead[0])))) return draft;
  const gap = source[0] - lead[1];
  const comma = gap === 0 ? tokenText(r, lead[1] - 1) : tokenText(r, lead[1]);
  const follows = rest.some(([first]) => first >= cue[1] && r.sentence[first] === s);
  return gap <= 1 && comma === ',' && follows ? { ...draft, contents: rest } : draft;
}
