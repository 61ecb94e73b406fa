import type { Draft } from '../draft';
import { MARGIN, type Reading } from '../reading';
import type { Syntax } from '../syntax/syntax';
import { wordClass } from '../syntax/word-class';
import { tokenText } from '../token-span';
import { grammaticalSubject } from './grammatical-subject';
import { isPassive } from './passive-cue';

const PREPOSITION = wordClass('preposition');

/** Behind these a clause of its own may begin: "resigned after a report said …"; and the agent of a passive. */
const CLAUSE =
  /^(?:by|than|as|after|before|since|until|till|because|while|when|whenever|though|although|that|if|unless|whether|once|so|like|where|whereas|lest)$/i;

/**
 * "A man who was pulled out of a bog has told …": a source that hangs on a preposition and stands right before its verb
 * is only the end of the subject. The subject takes its place.
 */
export function widenToSubject(r: Reading, draft: Draft, syntax: Syntax): Draft {
  const { source, cue } = draft;
  if (!source || !cue || source[1] !== cue[0] || source[0] < 2) return draft;
  const before = source[0] - 1;
  if (syntax.classes[before + MARGIN] !== PREPOSITION || CLAUSE.test(tokenText(r, before))) return draft;
  if (r.sentence[before] !== r.sentence[cue[0]] || isPassive(r, syntax, cue)) return draft;
  const subject = grammaticalSubject(r, syntax, cue);
  if (!subject || subject[1] > cue[0] || subject[0] >= before) return draft;
  return { ...draft, source: subject, foundBy: 'grammar' };
}
