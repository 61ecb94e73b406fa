import { CLOSING, OPENING } from '../../text/sentences';
import { contentStart, type Draft } from '../draft';
import { MARGIN, type Reading } from '../reading';
import type { Syntax } from '../syntax/syntax';
import { wordClass } from '../syntax/word-class';
import { type TokenSpan, tokenText } from '../token-span';
import { grammaticalSubject } from './grammatical-subject';
import { reportingType } from './reporting-verb-lexicon';

const FINITE = wordClass('finite');
/** Tokens before the colon that are searched for the verb of saying. */
const REACH = 25;

/** The verb of saying of a paragraph that ends at token `colon`, with its colon. */
function cueBefore(r: Reading, colon: number): TokenSpan | null {
  for (let i = colon - 1; i >= Math.max(0, colon - REACH) && r.sentence[i] === r.sentence[colon]; i--) {
    if (reportingType(tokenText(r, i).toLowerCase()) === 'communication') {
      return [i, i === colon - 1 ? colon + 1 : i + 1];
    }
  }
  return null;
}

/** The finite verb nearest before the colon, for those that put it otherwise: "Ek put the week into one sentence:". */
function verbBefore(r: Reading, syntax: Syntax, colon: number): TokenSpan | null {
  for (let i = colon - 1; i >= Math.max(0, colon - REACH) && r.sentence[i] === r.sentence[colon]; i--) {
    if (syntax.classes[i + MARGIN] === FINITE) return [i, i + 1];
  }
  return null;
}

/** Up to three words right before a cue that begin its sentence: "Dana Ek continued:". */
function shortSubject(r: Reading, cue: TokenSpan): TokenSpan | null {
  const first = r.sentenceFirst[r.sentence[cue[0]] ?? 0] ?? 0;
  return cue[0] > first && cue[0] - first <= 4 ? [first, cue[0]] : null;
}

/** "Ek continued:" at the end of a paragraph introduces the quotation that opens the next one. */
export function introduceQuotations(r: Reading, drafts: readonly Draft[], syntax: Syntax): Draft[] {
  return drafts.map((draft) => {
    const start = contentStart(draft);
    const paragraph = r.paragraph[start] ?? 0;
    if (draft.source || r.quote[start + MARGIN] !== OPENING) return draft;
    if (start === 0 || r.paragraph[start - 1] === paragraph || tokenText(r, start - 1) !== ':') return draft;
    if (draft.cue && r.paragraph[draft.cue[0]] === paragraph) return draft;
    const cue = cueBefore(r, start - 1) ?? verbBefore(r, syntax, start - 1);
    if (!cue || r.quote[cue[0] + MARGIN] === CLOSING) return draft;
    const source = shortSubject(r, cue) ?? grammaticalSubject(r, syntax, cue);
    return source ? { ...draft, cue, source, foundBy: 'introduced' } : draft;
  });
}
