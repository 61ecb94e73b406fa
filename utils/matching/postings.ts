import { readVarint } from './bytes';

/** The documents of each term, as they lie in the file. */
export type Postings = {
  /** Term `t` has its impacts at `starts[t]..starts[t + 1]`, so that is how many documents it has. */
  readonly starts: Uint32Array;
  /** The gaps between the documents of term `t`, as varints, begin at byte `gapStarts[t]`. */
  readonly gapStarts: Uint32Array;
  readonly gaps: Uint8Array;
  /** How much a posting weighs, before the rarity of its term: 1..255. */
  readonly impacts: Uint8Array;
};

/** Finds the borders of the postings; the gaps stay packed until a term is asked for. */
export function openPostings(
  sections: Readonly<Record<'frequencies' | 'gapLengths' | 'gaps' | 'impacts', Uint8Array>>,
  termCount: number,
): Postings {
  return {
    starts: startsOf(sections.frequencies, termCount),
    gapStarts: startsOf(sections.gapLengths, termCount),
    gaps: sections.gaps,
    impacts: sections.impacts,
  };
}

/** Where each of `count` things begins whose lengths are packed as varints, and where the last one ends. */
export function startsOf(lengths: Uint8Array, count: number): Uint32Array {
  const starts = new Uint32Array(count + 1);
  const reader = { bytes: lengths, at: 0 };
  let end = 0;
  for (let i = 1; i <= count; i++) {
    end += readVarint(reader);
    starts[i] = end;
  }
  return starts;
}

/** Writes the documents of a term into `into` from `from` on, in rising order, and gives how many there are. */
export function readPostings(
  { starts, gapStarts, gaps }: Postings,
  term: number,
  into: Uint32Array,
  from = 0,
): number {
  const count = (starts[term + 1] ?? 0) - (starts[term] ?? 0);
  let at = gapStarts[term] ?? 0;
  let document = 0;
  for (let i = 0; i < count; i++) {
    let gap = gaps[at++] ?? 0;
    if (gap > 127) {
      gap &= 127;
      let shift = 7;
      let byte = 0;
      do {
        byte = gaps[at++] ?? 0;
        gap |= (byte & 127) << shift;
        shift += 7;
      } while (byte > 127);
    }
    document += gap;
    into[from + i] = document;
  }
  return count;
}

/** How many documents each of the first `count` terms has. */
export function documentFrequencies({ starts }: Pick<Postings, 'starts'>, count: number): Uint32Array {
  const counts = new Uint32Array(count);
  for (let t = 0; t < count; t++) counts[t] = (starts[t + 1] ?? 0) - (starts[t] ?? 0);
  return counts;
}

/** How many documents a term has. */
export function documentFrequency({ starts }: Pick<Postings, 'starts'>, term: number): number {
  return (starts[term + 1] ?? 0) - (starts[term] ?? 0);
}
