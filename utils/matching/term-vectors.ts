import { TERM_VECTOR_SCALE, TERM_VECTORS, VECTOR_DIMENSIONS, VECTOR_TERMS } from './term-vectors-data';
import { termId, type Vocabulary } from './vocabulary';

/**
 * What terms mean, as far as the company they keep tells: terms that stand in for each other point the same way. The
 * meaning of a text is the sum of its terms' vectors, whose lengths say how much each term tells.
 */
export const DIMENSIONS = VECTOR_DIMENSIONS;

type Table = { readonly rows: ReadonlyMap<string, number>; readonly vectors: Int8Array };
let known: Table | null = null;

/** Decoded when first asked for: a background that matches nothing need not. */
function table(): Table {
  known ??= {
    rows: new Map(VECTOR_TERMS.split(' ').map((term, i) => [term, i + 1])),
    vectors: signedBytes(atob(TERM_VECTORS)),
  };
  return known;
}

/**
 * A loop, not `Int8Array.from`: a quarter of a million steps of an iterator took a third of the time of opening an
 * index.
 */
function signedBytes(binary: string): Int8Array {
  const bytes = new Int8Array(binary.length);
  for (let i = 0; i < bytes.length; i++) bytes[i] = binary.charCodeAt(i);
  return bytes;
}

/** The number of a term's vector; 0 when it has none. */
export function vectorRow(term: string): number {
  return table().rows.get(term) ?? 0;
}

/** The number of each term's vector in an index. */
export function vectorRows(vocabulary: Vocabulary): Uint16Array {
  const rows = new Uint16Array(vocabulary.size);
  for (const [term, row] of table().rows) {
    const id = termId(vocabulary, term);
    if (id !== null) rows[id] = row;
  }
  return rows;
}

/** Adds a vector to a sum; row 0 adds nothing. */
export function addVector(sum: Float32Array, row: number, weight: number): void {
  if (row === 0) return;
  const { vectors } = table();
  const start = (row - 1) * DIMENSIONS;
  const factor = weight * TERM_VECTOR_SCALE;
  for (let k = 0; k < DIMENSIONS; k++) sum[k] = (sum[k] ?? 0) + factor * (vectors[start + k] ?? 0);
}
