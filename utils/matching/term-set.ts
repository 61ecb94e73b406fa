/** A set of term ids of one index, asked many thousands of times for each claim. */
export type TermSet = { readonly size: number; readonly has: (term: number) => boolean };

/** Up to eight sets over the same index in one byte a term: a look-up is one read, where a `Set` hashes. */
export type TermSets = {
  readonly add: (terms: Iterable<number>) => TermSet;
  /** Empties all sets, so that eight others may be made. */
  readonly clear: () => void;
};

/** Empty sets over an index of `termCount` terms. */
export function createTermSets(termCount: number): TermSets {
  const marks = new Uint8Array(termCount);
  const marked: number[] = [];
  let made = 0;
  return {
    add(terms) {
      if (made === 8) throw new Error('A byte holds eight sets of terms; create other TermSets for more.');
      const mark = 1 << made;
      made++;
      let size = 0;
      for (const term of terms) {
        const before = marks[term] ?? 0;
        if ((before & mark) === 0) size++;
        if (before === 0) marked.push(term);
        marks[term] = before | mark;
      }
      return { size, has: (term) => ((marks[term] ?? 0) & mark) !== 0 };
    },
    clear() {
      for (const term of marked) marks[term] = 0;
      marked.length = 0;
      made = 0;
    },
  };
}
