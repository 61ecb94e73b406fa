import type { DocumentTerms } from './document-terms';

/** The weighted terms of one document after another, for BM25. */
export type TermCounter = {
  /**
   * Counts a document anew and gives its length. A variant says the same again: a term counts as often as in the
   * wording that has it most, and the longest wording gives the length.
   */
  readonly count: (document: DocumentTerms) => number;
  /** The terms of the document, each once, in order of first use. */
  readonly terms: readonly number[];
  readonly countOf: (term: number) => number;
};

/** Lists by term id that grow with the vocabulary: several times faster than a map for each document. */
export function createTermCounter(): TermCounter {
  const counts: number[] = [];
  const inWording: number[] = [];
  const terms: number[] = [];
  const add = (term: number, by: number): void => {
    while (counts.length <= term) {
      counts.push(0);
      inWording.push(0);
    }
    const before = counts[term] ?? 0;
    if (before === 0) terms.push(term);
    counts[term] = before + by;
  };
  const addAll = (list: readonly number[]): void => {
    for (const term of list) add(term, 1);
  };
  const addMost = (wording: readonly number[]): void => {
    for (const term of wording) {
      const here = (inWording[term] ?? 0) + 1;
      if (here > (counts[term] ?? 0)) add(term, 1);
      inWording[term] = here;
    }
    for (const term of wording) inWording[term] = 0;
  };
  return {
    terms,
    countOf: (term) => counts[term] ?? 0,
    count({ wordings, title, speaker }) {
      for (const term of terms) counts[term] = 0;
      terms.length = 0;
      const [only] = wordings;
      if (wordings.length === 1 && only) addAll(only);
      else for (const wording of wordings) addMost(wording);
      addAll(title);
      addAll(speaker);
      const longest = wordings.reduce((most, wording) => Math.max(most, wording.length), 0);
      return longest + title.length + speaker.length;
    },
  };
}
