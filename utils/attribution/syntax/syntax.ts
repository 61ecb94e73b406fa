import { MARGIN, type Reading } from '../reading';
import { relation } from './relation';

/** The grammar of a text, as far as the parser sees it. Columns named in the first group have a margin. */
export type Syntax = {
  /** Part of speech. */
  readonly classes: Uint8Array;
  /** Relation to the head. */
  readonly relations: Uint8Array;

  /** Token index of the head, -1 for a root. */
  readonly heads: Int32Array;
  /** Which dependents a token has, and on which sides, as a bit set: does it govern a clause, a subject, an object? */
  readonly dependents: Int32Array;
  /** First and last token of what hangs on a token, itself included. */
  readonly subtreeFirst: Int32Array;
  readonly subtreeLast: Int32Array;
};

const SIGNED = new Map([
  [relation('clause'), 0],
  [relation('open-clause'), 2],
  [relation('parataxis'), 4],
  [relation('subject'), 6],
  [relation('object'), 8],
  [relation('adverbial'), 10],
]);
const BIT_OF = Int8Array.from({ length: 32 }, (_, r) => SIGNED.get(r) ?? -1);

/** Puts heads and relations together with what follows from them. `classes` has a margin, `relations` has none. */
export function makeSyntax(
  r: Reading,
  classes: Uint8Array,
  heads: Int32Array,
  relations: Uint8Array,
): Syntax {
  const { count } = r;
  const padded = new Uint8Array(count + 2 * MARGIN);
  padded.set(relations, MARGIN);
  const dependents = new Int32Array(count);
  const subtreeFirst = Int32Array.from({ length: count }, (_, i) => i);
  const subtreeLast = Int32Array.from({ length: count }, (_, i) => i);
  const waiting = new Int32Array(count);
  for (let i = 0; i < count; i++) {
    const head = heads[i] ?? -1;
    if (head < 0) continue;
    waiting[head] = (waiting[head] ?? 0) + 1;
    const bit = BIT_OF[relations[i] ?? 0] ?? -1;
    if (bit >= 0) dependents[head] = (dependents[head] ?? 0) | ((i < head ? 1 : 2) << bit);
  }
  // From the leaves up: a token is finished when all that hangs on it is.
  for (let leaf = 0; leaf < count; leaf++) {
    let i = leaf;
    while (i >= 0 && waiting[i] === 0) {
      waiting[i] = -1;
      const head = heads[i] ?? -1;
      if (head < 0) break;
      subtreeFirst[head] = Math.min(subtreeFirst[head] ?? 0, subtreeFirst[i] ?? 0);
      subtreeLast[head] = Math.max(subtreeLast[head] ?? 0, subtreeLast[i] ?? 0);
      waiting[head] = (waiting[head] ?? 1) - 1;
      if (head > leaf) break;
      i = head;
    }
  }
  return { classes, relations: padded, heads, dependents, subtreeFirst, subtreeLast };
}
