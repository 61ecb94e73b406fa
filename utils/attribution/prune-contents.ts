import { OUTSIDE } from '../text/sentences';
import { contentKind } from './content-kind';
import type { Draft } from './draft';
import type { LabelMarginals } from './label-marginals';
import { MARGIN, type Reading } from './reading';
import { type TokenSpan, tokenText } from './token-span';

/**
 * A stretch is kept from this mean probability of being content on. Chosen on held-out articles of the training split,
 * where .35 to .5 do about as well.
 */
const LEAST = 0.4;
/** Before these a tail may be cut off. */
const BREAK = /^[,;—–(-]$/;
/** Words that stay before a tail, and the least a tail has. */
const LEAST_WORDS = 2;

function mean(column: Float32Array, first: number, end: number): number {
  let sum = 0;
  for (let i = first; i < end; i++) sum += column[i] ?? 0;
  return end > first ? sum / (end - first) : 0;
}

/**
 * Where the last part behind a comma or a dash begins, within the sentence the content ends in and outside quotations;
 * -1 if none.
 */
function tailOf(r: Reading, [first, end]: TokenSpan): number {
  for (let i = end - 1; i > first + LEAST_WORDS; i--) {
    if (r.sentence[i] !== r.sentence[end - 1] || r.quote[i + MARGIN] !== OUTSIDE) return -1;
    if (BREAK.test(tokenText(r, i))) return end - i >= LEAST_WORDS ? i : -1;
  }
  return -1;
}

function withoutTails(r: Reading, content: Float32Array, span: TokenSpan): TokenSpan {
  let end = span[1];
  for (let tail = tailOf(r, span); tail > 0 && mean(content, tail, end) < LEAST; ) {
    end = tail;
    tail = tailOf(r, [span[0], end]);
  }
  return end < span[1] ? [span[0], end] : span;
}

/**
 * Drops what the tagger itself holds for unlikely: of several contents those that are, and of the rest the last parts
 * behind a comma. The best sequence of labels may hold such stretches because what stands around them is likely.
 * Quotations are left whole.
 */
export function pruneContents(r: Reading, { content }: LabelMarginals, draft: Draft): Draft {
  // What stands right before its tag was said, whatever the tagger thinks.
  const isTagged = (span: TokenSpan) => draft.foundBy === 'speech-tag' && contentKind(r, [span]) === 'direct';
  const likely =
    draft.contents.length > 1
      ? draft.contents.filter((span) => isTagged(span) || mean(content, ...span) >= LEAST)
      : draft.contents;
  const kept = likely.length > 0 ? likely : draft.contents;
  if (contentKind(r, kept) === 'direct')
    return kept === draft.contents ? draft : { ...draft, contents: kept };
  const contents = kept.map((span) => withoutTails(r, content, span));
  const same = kept === draft.contents && contents.every((span, i) => span === kept[i]);
  return same ? draft : { ...draft, contents };
}
