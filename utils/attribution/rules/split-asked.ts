import { OUTSIDE } from '../../text/sentences';
import { contentKind } from '../content-kind';
import type { Draft } from '../draft';
import { MARGIN, type Reading } from '../reading';
import type { Syntax } from '../syntax/syntax';
import { wordClass } from '../syntax/word-class';
import { type TokenSpan, tokenText } from '../token-span';
import { isBeingAsked } from './passive-cue';
import { reportingType } from './reporting-verb-lexicon';

const FINITE = wordClass('finite');
/** Tokens of the one who answers: a name with its office. */
const LONGEST_SUBJECT = 12;

/** Who answers and by which verb, between what was asked and the answer: "Asked about it, **Rowe laughed.** “…”". */
function answerer(r: Reading, syntax: Syntax, asked: TokenSpan): Pick<Draft, 'source' | 'cue'> | null {
  let first = asked[1];
  if (first < r.count && tokenText(r, first) === ',') first++;
  for (let i = first; i < Math.min(r.count, first + LONGEST_SUBJECT); i++) {
    if (r.sentence[i] !== r.sentence[asked[0]] || r.quote[i + MARGIN] !== OUTSIDE) return null;
    const type = reportingType(tokenText(r, i).toLowerCase());
    if (syntax.classes[i + MARGIN] !== FINITE && type !== 'communication') continue;
    const cue: TokenSpan | null = type ? [i, i + 1] : null;
    return { source: i > first ? [first, i] : null, cue };
  }
  return null;
}

/**
 * "Stone, asked about the charge, replied, “Never.”": what somebody is asked is not what she says. Taken for one
 * content with the answer, it is parted from it, and the answer goes to the subject.
 */
export function splitAsked(r: Reading, draft: Draft, syntax: Syntax): Draft[] {
  const { cue, contents } = draft;
  if (!cue || contents.length < 2 || !isBeingAsked(r, syntax, cue)) return [draft];
  const quoted = contents.filter((span) => contentKind(r, [span]) === 'direct');
  const asked = contents.filter((span) => !quoted.includes(span));
  const last = asked.at(-1);
  if (!last || quoted.length === 0 || quoted.some(([first]) => first < last[1])) return [draft];
  const answer = answerer(r, syntax, last);
  const source = draft.source ?? answer?.source ?? null;
  if (!source) return [draft];
  return [
    { ...draft, contents: asked },
    { cue: answer?.cue ?? null, source, contents: quoted, foundBy: 'answer' },
  ];
}
