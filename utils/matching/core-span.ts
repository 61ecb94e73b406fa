import type { Span } from '../model/span';
import type { FoldedWord } from '../text/normalise';
import { termOf } from './index-terms';

/** Where one assertion ends and another begins. */
const SENTENCE_END = /[.!?…]["'”’)]?\s/g;
const BOUNDARY = /[;:.!?…—]|--|,\s+(?:but|and|so|because|which|while|although|though)\b/gi;

/**
 * The part of a text that speaks of what another text speaks of: from the first shared content word to the last,
 * widened to the bounds of the assertion; of several sentences only the fewest that hold every shared word, for what is
 * said again of something else ("It is at its lowest in the north, too") is no part of it. The whole text when nothing
 * is shared.
 */
export function coreSpan(text: string, words: readonly FoldedWord[], others: readonly FoldedWord[]): Span {
  const theirs = new Set(others.map(({ form }) => termOf(form)));
  const ends = [...text.matchAll(SENTENCE_END)].map(({ index }) => index);
  let sentence = 0;
  const shared = words.flatMap(({ form, span }) => {
    const term = termOf(form);
    while ((ends[sentence] ?? text.length) < span[0]) sentence++;
    return term !== '' && theirs.has(term) ? [{ term, span, sentence }] : [];
  });
  const core = fewestSentences(shared);
  const first = core[0]?.span[0];
  const last = core.at(-1)?.span[1];
  if (first === undefined || last === undefined) return [0, Math.max(1, text.length)];
  let start = 0;
  let end = text.length;
  for (const bound of text.matchAll(BOUNDARY)) {
    const after = bound.index + bound[0].length;
    // A point inside a number bounds nothing.
    if (/^[.:]$/.test(bound[0]) && /\S/.test(text[after] ?? ' ') && !/["'”’)]/.test(text[after] ?? ''))
      continue;
    if (after <= first) start = after;
    if (bound.index >= last) {
      end = after;
      break;
    }
  }
  return [start, Math.max(end, start + 1)];
}

type SharedWord = { readonly term: string; readonly span: Span; readonly sentence: number };

/** The words of the shortest run of sentences that has each term at least once; the first of equals. */
function fewestSentences(words: readonly SharedWord[]): readonly SharedWord[] {
  const wanted = new Set(words.map(({ term }) => term)).size;
  const counts = new Map<string, number>();
  let left = 0;
  let from = 0;
  let to = Number.POSITIVE_INFINITY;
  for (const { term, sentence } of words) {
    counts.set(term, (counts.get(term) ?? 0) + 1);
    if (counts.size < wanted) continue;
    for (let word = words[left]; word && (counts.get(word.term) ?? 0) > 1; word = words[++left])
      counts.set(word.term, (counts.get(word.term) ?? 0) - 1);
    const start = words[left]?.sentence ?? sentence;
    if (sentence - start < to - from) {
      from = start;
      to = sentence;
    }
  }
  return words.filter(({ sentence }) => sentence >= from && sentence <= to);
}
