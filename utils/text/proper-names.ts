import type { Span } from '../model/span';
import { foldWord } from './normalise';

/** A run of capitalised words; `key` is its last word folded ("Saudi Arabia" -> "arabia"). */
export type ProperName = { readonly key: string; readonly words: readonly string[]; readonly span: Span };

/** A capital inside a word ("iPhone", "5G") begins none. */
const NAME = /(?<![\p{L}\p{M}\p{N}])\p{Lu}[\p{L}\p{M}’'-]*(?:[ ](?:of |de |al-)?\p{Lu}[\p{L}\p{M}’'-]*)*/gu;
/** Capitalised for other reasons than being a name. */
const NO_NAME = new Set(
  `i i'm i've i'll i'd the a an and but or so if when while as in on at by for from to with that this these those it he she
  they we you our his her their my your its not no yes there here what who why how where is are was were do did does has
  have had will would can could should may might must all some many most every each both any one two three mr mrs ms dr
  sen rep gov president prime minister secretary governor senator says said monday tuesday wednesday thursday friday
  saturday sunday january february march april may june july august september october november december after before
  since because although however today yesterday now then just only more less over under about let never nobody nothing
  people russians americans ok okay we're they're you're he's she's it's that's there's we've they've you've we'll they'll you'll let's america american united states u s us usa`.split(
    /\s+/,
  ),
);

/**
 * Proper names by their capitals, in text order. The first word of a sentence counts only when it is no common word;
 * titles and weekdays never do.
 */
export function properNames(text: string): ProperName[] {
  return [...text.matchAll(NAME)].flatMap((found): ProperName[] => {
    const words: string[] = [];
    let start = -1;
    for (const part of found[0].matchAll(/[\p{L}\p{M}’']+/gu)) {
      const form = foldWord(part[0]);
      if (NO_NAME.has(form)) continue;
      if (start < 0) start = found.index + part.index;
      words.push(form);
    }
    const key = words.at(-1);
    if (
      key === undefined ||
      start < 0 ||
      (words.length === 1 && opensSentence(text, start) && !ownName(text, start))
    )
      return [];
    return [{ key, words, span: [start, found.index + found[0].length] }];
  });
}

function opensSentence(text: string, at: number): boolean {
  return /(?:^|[.!?…:]\s*|\n\s*)["'“”‘’(\s]*$/.test(text.slice(Math.max(0, at - 6), at));
}

/** A capitalised word that opens a sentence is a name when a verb follows it, as a noun in the plural would not. */
function ownName(text: string, at: number): boolean {
  return (
    /^\p{Lu}[\p{L}’'-]*(?:['’]s)?\s+(?:is|was|has|had|will|does|did|says|said|voted|wants|supports|opposes|attacked|invaded|banned|killed|signed|promised|\p{Ll}+(?:ed|es)\b)/u.test(
      text.slice(at),
    ) || /^\p{Lu}{2,}/u.test(text.slice(at))
  );
}
