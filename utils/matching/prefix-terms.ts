import { termOf } from './index-terms';
import type { PackIndex } from './pack-index';
import { termId } from './vocabulary';

/**
 * What Porter2 takes off a word, longest forms: a term is the stem of a word that is still being typed when what was
 * typed beyond it begins one of these ("govern" of "governme", "happi" of "happine").
 */
const ENDINGS =
  'ings ingly ed edly es ers ering ements ments mentally ness nesses eness full fully fulness ously ousness ations ating ators ational atives icating ications ions ionally ioning izers izing ization alizing alization isms ically ities icity ively iveness ality alities ally ably ible ibility ances ences ently antly less lessly ly y'.split(
    ' ',
  );
/** Shorter stems would be found in everything. */
const LEAST_STEM = 3;

const [E, I, Y] = [0x65, 0x69, 0x79];

const encoder = new TextEncoder();

/** The terms of an index that a word being typed may become: itself first, then those it begins, then its stems. */
export function prefixTerms(index: PackIndex, typed: string): number[] {
  const { vocabulary } = index;
  const whole = termOf(typed);
  const own = whole === '' ? null : termId(vocabulary, whole);
  const found = own === null ? [] : [own];
  const wanted = encoder.encode(typed);
  const { starts, bytes, size } = vocabulary;
  const first = wanted[0] ?? 0;
  for (let t = 0; t < size; t++) {
    const start = starts[t] ?? 0;
    if (bytes[start] !== first || t === own) continue;
    const length = (starts[t + 1] ?? 0) - start;
    const shared = sharedBytes(wanted, bytes, start, length);
    if (shared === wanted.length) found.push(t);
    else if (length >= LEAST_STEM && mayBeStem(wanted, shared, length, bytes[start + length - 1]))
      found.push(t);
  }
  return found;
}

function sharedBytes(wanted: Uint8Array, bytes: Uint8Array, start: number, length: number): number {
  const most = Math.min(wanted.length, length);
  let n = 1;
  while (n < most && wanted[n] === bytes[start + n]) n++;
  return n;
}

/**
 * May a term of `length` bytes be the stem of the typed word, given how many bytes they share and the term's last one? A
 * last "e" of a stem is lost before "ing", a last "i" was a "y", and a consonant may be doubled.
 */
function mayBeStem(typed: Uint8Array, shared: number, length: number, last: number | undefined): boolean {
  if (shared === length) return mayEnd(typed, typed[length] === last ? length + 1 : length);
  if (shared < length - 1) return false;
  return last === E ? mayEnd(typed, shared) : last === I && typed[shared] === Y && mayEnd(typed, shared + 1);
}

function mayEnd(typed: Uint8Array, from: number): boolean {
  const rest = String.fromCharCode(...typed.subarray(from));
  return ENDINGS.some((ending) => ending.startsWith(rest));
}
