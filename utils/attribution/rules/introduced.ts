import { CLOSING, OPENING } from '../../text/sentences';
import { contentStart, type Draft } from '../draft';
import { MARGIN, type Reading } from '../reading';
import type { Syntax } from '../syntax/syntax';
import { wordClass } from '../syntax/word-class';
import { type TokenSpan, tokenText } from '../token-span';
import { SHAPE_CAPITALISED } from '../word-codes';
import { grammaticalSubject } from './grammatical-subject';
import { isPlainSpeech, reportingType } from './reporting-verb-lexicon';

/** Who introduces a quotation, and by which word. */
type Introduction = { readonly cue: TokenSpan; readonly source: TokenSpan };

/** Words a name behind its verb may have. */
const LONGEST_NAME = 4;
const FINITE = wordClass('finite');
/** Tokens before the colon that are searched for the verb of saying. */
const REACH = 25;

/** The words of saying of a paragraph that ends at token `colon`, the nearest first; the one beside it with its colon. */
function cuesBefore(r: Reading, colon: number): TokenSpan[] {
  const out: TokenSpan[] = [];
  for (let i = colon - 1; i >= Math.max(0, colon - REACH) && r.sentence[i] === r.sentence[colon]; i--) {
    if (reportingType(tokenText(r, i).toLowerCase()) !== 'communication') continue;
    out.push([i, i === colon - 1 ? colon + 1 : i + 1]);
  }
  return out;
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

/** "Stated Dana Ek:": the verb may open the sentence, and its subject stand behind it. */
function turnedRound(r: Reading, colon: number): Introduction | null {
  const first = r.sentenceFirst[r.sentence[colon] ?? 0] ?? 0;
  if (colon - first < 2 || colon - first > LONGEST_NAME + 1) return null;
  if (!isPlainSpeech(tokenText(r, first).toLowerCase())) return null;
  for (let i = first + 1; i < colon; i++) if (r.shape[i + MARGIN] !== SHAPE_CAPITALISED) return null;
  return { cue: [first, first + 1], source: [first + 1, colon] };
}

/** Who introduces what stands behind token `colon`, and by which word: the nearest word of saying that has a subject. */
function introduction(r: Reading, syntax: Syntax, colon: number): Introduction | null {
  const turned = turnedRound(r, colon);
  if (turned) return turned;
  const cues = cuesBefore(r, colon);
  const verb = cues.length > 0 ? null : verbBefore(r, syntax, colon);
  for (const cue of verb ? [verb] : cues) {
    if (r.quote[cue[0] + MARGIN] === CLOSING) return null;
    const source = shortSubject(r, cue) ?? grammaticalSubject(r, syntax, cue);
    if (source) return { cue, source };
  }
  return null;
}

/** "Ek continued:" at the end of a paragraph introduces the quotation that opens the next one. */
export function introduceQuotations(r: Reading, drafts: readonly Draft[], syntax: Syntax): Draft[] {
  return drafts.map((draft) => {
    const start = contentStart(draft);
    const paragraph = r.paragraph[start] ?? 0;
    if (draft.source || r.quote[start + MARGIN] !== OPENING) return draft;
    if (start === 0 || r.paragraph[start - 1] === paragraph || tokenText(r, start - 1) !== ':') return draft;
    if (draft.cue && r.paragraph[draft.cue[0]] === paragraph) return draft;
    const found = introduction(r, syntax, start - 1);
    return found ? { ...draft, ...found, foundBy: 'introduced' } : draft;
  });
}
