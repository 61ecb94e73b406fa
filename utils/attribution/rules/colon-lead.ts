import { OPENING, OUTSIDE } from '../../text/sentences';
import type { Draft } from '../draft';
import { MARGIN, type Reading } from '../reading';
import type { Syntax } from '../syntax/syntax';
import { wordClass } from '../syntax/word-class';
import { tokenText } from '../token-span';
import { type Assignment, assignQuotations, holders } from './assign-quotations';
import { grammaticalSubject } from './grammatical-subject';
import { quotedStretches } from './quoted-stretches';
import { reportingType } from './reporting-verb-lexicon';

/** What a colon introduces in fewer words may be a title or a list. */
const LEAST_WORDS = 3;
const FINITE = wordClass('finite');

/** The verb that the words before a colon turn on: the last one of saying, else the first of all; -1 if there is none. */
function mainVerb(r: Reading, syntax: Syntax, colon: number): number {
  let main = -1;
  for (let i = colon - 1; i >= (r.sentenceFirst[r.sentence[colon] ?? 0] ?? 0); i--) {
    if (r.quote[i + MARGIN] !== OUTSIDE || syntax.classes[i + MARGIN] !== FINITE) continue;
    if (reportingType(tokenText(r, i).toLowerCase()) === 'communication') return i;
    main = i;
  }
  return main;
}

/**
 * "Ek, an adviser, disagreed: “…”": a quotation behind a colon is of whom the words before the colon speak, and never
 * that of a cue in a sentence before, however well that one would do.
 */
export function assignByColon(r: Reading, drafts: readonly Draft[], syntax: Syntax): Draft[] {
  const held = holders(r, drafts);
  const assignments = quotedStretches(r, LEAST_WORDS).flatMap((quotation): Assignment[] => {
    const [first, end] = quotation;
    const colon = first - 1;
    if (colon < 0 || r.quote[first + MARGIN] !== OPENING || tokenText(r, colon) !== ':') return [];
    if (r.paragraph[colon] !== r.paragraph[first]) return [];
    const holder = drafts[held[first + ((end - first) >> 1)] ?? -1];
    const begin = r.sentenceFirst[r.sentence[colon] ?? 0] ?? 0;
    if (!holder?.cue || holder.cue[0] >= begin) return [];
    const verb = mainVerb(r, syntax, colon);
    const source = verb < 0 ? null : grammaticalSubject(r, syntax, [verb, verb + 1]);
    return source && source[0] >= begin && source[1] <= verb
      ? [{ quotation, cue: [verb, verb + 1], source }]
      : [];
  });
  return assignQuotations(r, drafts, assignments, 'colon-lead');
}
