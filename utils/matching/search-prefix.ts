import { foldedWords } from '../text/normalise';
import { idAt } from './id-table';
import { indexTerms } from './index-terms';
import type { PackIndex } from './pack-index';
import { documentFrequency, readPostings } from './postings';
import { prefixTerms } from './prefix-terms';
import { GREATEST_RARITY } from './rarity';
import { termId } from './vocabulary';
import { FULL_IMPACT } from './write-pack-index';

/**
 * Statements found by typed words, best first: the n-th document has the n-th score, and scores of several indexes may be
 * compared. Columns, because a letter may find every statement there is, and as many objects take longer than the search.
 */
export type FoundDocuments = { readonly documents: Uint32Array; readonly scores: Float32Array };

const NOTHING: FoundDocuments = { documents: new Uint32Array(), scores: new Float32Array() };

/** A word of the search: any of its terms will do, the first is worth most. */
type WantedWord = readonly number[];

/** A word that was only begun counts as much as a word of middling rarity, and less than the whole word. */
const BEGUN_WEIGHT = GREATEST_RARITY / 3;
/** Words beyond these are left out: the counter of a document is one byte. */
const MOST_WORDS = 32;
/** Steps of score told apart in the order; below that the earlier statement comes first. */
const SCORE_STEPS = 2 ** 16;
/** From so many on, counting the steps of score is faster than sorting. */
const MANY = 4096;

/**
 * Finds statements as somebody types: those that have every word in text, variants, title or speaker, with the last one
 * taken as the beginning of a word unless something follows it. Inflection, case and accents do not count, and words
 * such as "the" are passed over. Best first; equals in order of document.
 *
 * @returns at most `limit`; none when the text holds no word to look for
 */
export function searchDocuments(index: PackIndex, text: string, limit: number): FoundDocuments {
  const words = wantedWords(index, text);
  if (words.length === 0) return NOTHING;
  const { starts, impacts, rarity, hidden, documentCount } = index;
  const total = (word: WantedWord): number =>
    word.reduce((sum, term) => sum + documentFrequency(index, term), 0);
  // The rarest first: the others are looked for in what it left.
  const ordered = [...words].sort((a, b) => total(a) - total(b));
  const scores = new Float32Array(documentCount);
  const had = new Uint8Array(documentCount);
  const touched = new Uint32Array(Math.min(documentCount, total(ordered[0] ?? [])));
  const documents = new Uint32Array(documentCount);
  let count = 0;
  ordered.forEach((word, before) => {
    for (const [nth, term] of word.entries()) {
      // A document counts by the first of a word's terms that it has: where all have one, the others tell nothing new.
      if (before === 0 && count === documentCount) break;
      const weight = (nth === 0 ? Math.max(BEGUN_WEIGHT, rarity[term] ?? 0) : BEGUN_WEIGHT) / FULL_IMPACT;
      const start = starts[term] ?? 0;
      const length = readPostings(index, term, documents);
      for (let i = 0; i < length; i++) {
        const d = documents[i] ?? 0;
        if (had[d] !== before) continue;
        had[d] = before + 1;
        scores[d] = (scores[d] ?? 0) + weight * (impacts[start + i] ?? 0);
        if (before === 0) touched[count++] = d;
      }
    }
  });
  // Of many, going through all documents gives them in order, and costs less than sorting them would.
  const inOrder = count >= MANY;
  const places = inOrder ? documentCount : count;
  let kept = 0;
  for (let i = 0; i < places; i++) {
    const d = inOrder ? i : (touched[i] ?? 0);
    if (had[d] === ordered.length && hidden?.[d] !== 1) touched[kept++] = d;
  }
  const found = touched.subarray(0, kept);
  return bestOf(inOrder ? found : found.sort(), scores, limit);
}

/** The same, by statement id. */
export function searchPrefix(
  index: PackIndex,
  text: string,
  limit: number,
): readonly { readonly id: string; readonly score: number }[] {
  const { documents, scores } = searchDocuments(index, text, limit);
  return Array.from(documents, (document, at) => ({ id: idAt(index.ids, document), score: scores[at] ?? 0 }));
}

function wantedWords(index: PackIndex, text: string): WantedWord[] {
  const last = foldedWords(text).at(-1);
  const begun = last !== undefined && last.span[1] === text.length ? last : null;
  const whole = new Set(indexTerms(begun ? text.slice(0, begun.span[0]) : text));
  const words = [...whole].slice(0, MOST_WORDS).map((term) => {
    const id = termId(index.vocabulary, term);
    return id === null ? [] : [id];
  });
  return begun ? [...words, prefixTerms(index, begun.form)] : words;
}

/**
 * Best first, equals in order of document. Plain loops: with a callback for each of 100,000 documents it takes five times
 * as long.
 * @param found in order of document
 */
function bestOf(found: Uint32Array, scores: Float32Array, limit: number): FoundDocuments {
  let best = 0;
  for (let i = 0; i < found.length; i++) best = Math.max(best, scores[found[i] ?? 0] ?? 0);
  const steps = new Uint32Array(found.length);
  for (let i = 0; i < found.length; i++)
    steps[i] = Math.round(SCORE_STEPS * (1 - (scores[found[i] ?? 0] ?? 0) / (best || 1)));
  const documents = (found.length < MANY ? bySorting : byCounting)(found, steps).subarray(0, limit);
  const sorted = new Float32Array(documents.length);
  for (let i = 0; i < documents.length; i++) sorted[i] = scores[documents[i] ?? 0] ?? 0;
  return { documents, scores: sorted };
}

/** One sort of plain numbers that hold step and document. */
function bySorting(found: Uint32Array, steps: Uint32Array): Uint32Array {
  const keys = Float64Array.from(found, (d, i) => (steps[i] ?? 0) * 2 ** 32 + d);
  return Uint32Array.from(keys.sort(), (key) => key % 2 ** 32);
}

/** A counting sort: each document goes straight to its place. */
function byCounting(found: Uint32Array, steps: Uint32Array): Uint32Array {
  const next = new Uint32Array(SCORE_STEPS + 2);
  for (let i = 0; i < steps.length; i++) {
    const after = (steps[i] ?? 0) + 1;
    next[after] = (next[after] ?? 0) + 1;
  }
  for (let step = 1; step < next.length; step++) next[step] = (next[step] ?? 0) + (next[step - 1] ?? 0);
  const sorted = new Uint32Array(found.length);
  for (let i = 0; i < found.length; i++) {
    const step = steps[i] ?? 0;
    const at = next[step] ?? 0;
    sorted[at] = found[i] ?? 0;
    next[step] = at + 1;
  }
  return sorted;
}
