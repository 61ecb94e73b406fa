import { OUTSIDE } from '../../text/sentences';
import type { Draft } from '../draft';
import { MARGIN, type Reading } from '../reading';
import type { Syntax } from '../syntax/syntax';
import { wordClass } from '../syntax/word-class';
import { tokenText } from '../token-span';

const TELLS = /^(?:told|tells|tell|telling|assured|informed|reminded|warned|warns)$/i;
const BEGINS = /^(?:the|a|an|his|her|their|its|this|some)$/i;
const CLAUSE = /^(?:he|she|they|it|we|i|that|there)$/i;
const NOUN = wordClass('noun');
const PROPER = wordClass('proper');
const ADJECTIVE = wordClass('adjective');
const FINITE = wordClass('finite');
const MODAL = wordClass('modal');
/** Words a hearer may have behind its article: "the foreign affairs committee". */
const LONGEST = 4;
/** Words a clause needs. */
const LEAST = 3;

/** "told **the court** he had left": whoever is told is no part of what is. */
export function dropHearerLead(r: Reading, draft: Draft, syntax: Syntax): Draft {
  const [content, ...more] = draft.contents;
  if (!content || !draft.cue || content[0] !== draft.cue[1]) return draft;
  if (!TELLS.test(tokenText(r, draft.cue[1] - 1)) || !BEGINS.test(tokenText(r, content[0]))) return draft;
  let clause = content[0] + 1;
  const most = Math.min(content[1], clause + LONGEST);
  while (clause < most) {
    const c = syntax.classes[clause + MARGIN];
    if (r.quote[clause + MARGIN] !== OUTSIDE || (c !== NOUN && c !== PROPER && c !== ADJECTIVE)) break;
    clause++;
  }
  if (clause === content[0] + 1 || content[1] - clause < LEAST) return draft;
  if (!CLAUSE.test(tokenText(r, clause))) return draft;
  const next = syntax.classes[clause + 1 + MARGIN];
  const that = /^that$/i.test(tokenText(r, clause));
  return that || next === FINITE || next === MODAL
    ? { ...draft, contents: [[clause, content[1]], ...more] }
    : draft;
}
