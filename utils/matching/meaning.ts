import type { ClaimQuery } from './claim-query';
import type { DocumentTerms } from './document-terms';
import { addVector, DIMENSIONS, vectorRow } from './term-vectors';

/** What a claim in its context is about, as a vector of length 1; all 0 when no term of it is known. */
export type Meaning = Float32Array;

/** A word of the context says less of what a claim means, and less the farther off it stands. */
const NEAR_SHARE = 0.5;
const FAR_SHARE = 0.35;

/** What a claim means, its own words first and those of its context by their nearness: see `Meaning`. */
export function meaningOf(query: ClaimQuery): Meaning {
  const sum = new Float32Array(DIMENSIONS);
  const add = (terms: Iterable<string>, weight: number): void => {
    for (const term of terms) addVector(sum, vectorRow(term), weight);
  };
  add(new Set(query.content), 1);
  add(query.near, NEAR_SHARE);
  add(query.far, FAR_SHARE);
  const length = Math.sqrt(product(sum, sum));
  return length === 0 ? sum : sum.map((value) => value / length);
}

/** The cosines between a claim and a statement's wordings, its title, and both together. */
export type MeaningFit = { readonly text: number; readonly title: number; readonly both: number };

/** Used anew for each statement. */
const text = new Float32Array(DIMENSIONS);
const title = new Float32Array(DIMENSIONS);

/** @param rows the vector of each term of the statement's index; see `vectorRows` */
export function meaningFit(meaning: Meaning, rows: Uint16Array, document: DocumentTerms): MeaningFit {
  sumInto(text, document.wordings, rows);
  sumInto(title, [document.title], rows);
  const ofText = product(meaning, text);
  const ofTitle = product(meaning, title);
  const textSquare = product(text, text);
  const titleSquare = product(title, title);
  const bothSquare = textSquare + titleSquare + 2 * product(text, title);
  return {
    text: cosine(ofText, textSquare),
    title: cosine(ofTitle, titleSquare),
    both: cosine(ofText + ofTitle, bothSquare),
  };
}

/** Each term once a list: saying it twice means no more. */
function sumInto(sum: Float32Array, lists: readonly (readonly number[])[], rows: Uint16Array): void {
  sum.fill(0);
  for (const list of lists)
    for (let i = 0; i < list.length; i++) {
      const term = list[i] ?? 0;
      if (list.indexOf(term) === i) addVector(sum, rows[term] ?? 0, 1);
    }
}

function product(a: Float32Array, b: Float32Array): number {
  let sum = 0;
  for (let k = 0; k < DIMENSIONS; k++) sum += (a[k] ?? 0) * (b[k] ?? 0);
  return sum;
}

function cosine(dot: number, square: number): number {
  return square <= 0 ? 0 : dot / Math.sqrt(square);
}
