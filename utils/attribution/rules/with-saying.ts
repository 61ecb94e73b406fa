import { OUTSIDE } from '../../text/sentences';
import type { Draft } from '../draft';
import { MARGIN, type Reading } from '../reading';
import type { Syntax } from '../syntax/syntax';
import { wordClass } from '../syntax/word-class';
import { type TokenSpan, tokenText } from '../token-span';

/** Tokens between "with" and the verb: "with its regional secretary for the north, Joan Pike, saying". */
const REACH = 16;
const FINITE = wordClass('finite');
const MODAL = wordClass('modal');

/** The "with" that opens the clause of a cue in -ing, behind a comma or a dash; -1 where there is none. */
function withBefore(r: Reading, syntax: Syntax, cue: TokenSpan): number {
  const sentence = r.sentence[cue[0]];
  for (let i = cue[0] - 1; i > 0 && cue[0] - i <= REACH && r.sentence[i] === sentence; i--) {
    if (r.quote[i + MARGIN] !== OUTSIDE) return -1;
    const of = syntax.classes[i + MARGIN];
    if (of === FINITE || of === MODAL) return -1;
    if (tokenText(r, i).toLowerCase() === 'with') return /^[,;–—-]$/.test(tokenText(r, i - 1)) ? i : -1;
  }
  return -1;
}

/**
 * "Unison praised the report, **with its secretary, Dana Ek, saying** staff had been threatened": who says it stands
 * behind the "with", and what was praised ends before it. Order and number of the drafts stay.
 */
export function readWithSaying(r: Reading, drafts: readonly Draft[], syntax: Syntax): readonly Draft[] {
  let out = drafts;
  drafts.forEach((draft, at) => {
    const { cue } = draft;
    if (!cue || cue[1] - cue[0] !== 1 || !/ing$/i.test(tokenText(r, cue[0]))) return;
    const opens = withBefore(r, syntax, cue);
    const end = tokenText(r, cue[0] - 1) === ',' ? cue[0] - 1 : cue[0];
    if (opens < 0 || opens + 1 >= end) return;
    out = out.map((other, o) => {
      if (o === at) return { ...other, source: [opens + 1, end] as const, foundBy: 'grammar' };
      return { ...other, contents: other.contents.map((content) => cutBefore(content, opens - 1, cue[0])) };
    });
  });
  return out;
}

/** A content that runs into the clause, up to the mark at `comma`; others as they are. */
function cutBefore(content: TokenSpan, comma: number, cue: number): TokenSpan {
  const [first, end] = content;
  return first < comma && comma < end && end <= cue ? [first, comma] : content;
}
