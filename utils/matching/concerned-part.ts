import { foldedWords } from '../text/normalise';
import { contentTerms } from './content-terms';

const SENTENCE_BREAK = /(?<=[.!?]["'”’]?)\s+|\s*…\s*/g;
/** A sentence with a smaller share of its words in the statement speaks of something else. */
const CONCERNED_SHARE = 1 / 3;

/**
 * The sentences of a quotation that are about the statement, from the first to the last of them; all of it when none
 * is. What a speaker says in other sentences neither confirms nor contradicts this one.
 */
export function concernedPart(claimText: string, wordings: readonly string[]): string {
  const theirs = new Set(wordings.flatMap((wording) => contentTerms(foldedWords(wording))));
  let from = -1;
  let to = 0;
  let start = 0;
  const ends = [...claimText.matchAll(SENTENCE_BREAK)].map(
    (gap) => [gap.index, gap.index + gap[0].length] as const,
  );
  for (const [end, next] of [...ends, [claimText.length, claimText.length] as const]) {
    const ours = contentTerms(foldedWords(claimText.slice(start, end)));
    const shared = ours.filter((term) => theirs.has(term)).length;
    if (shared > 0 && shared / ours.length >= CONCERNED_SHARE) {
      if (from < 0) from = start;
      to = end;
    }
    start = next;
  }
  return from < 0 ? claimText : claimText.slice(from, to);
}
