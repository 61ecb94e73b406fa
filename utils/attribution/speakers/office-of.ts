import { MARGIN, type Reading } from '../reading';
import { tokenText } from '../token-span';
import { SHAPE_CAPITALISED, SHAPE_CAPITALS } from '../word-codes';
import { isFirstName } from './first-name-lexicon';
import { NEVER_NAMES } from './never-name-lexicon';
import { DEPARTMENT_WORDS, OFFICES_OF } from './office-lexicon';
import { BODY_WORDS } from './organisation-lexicon';
import { PLACE_ADJECTIVES } from './title-lexicon';

const JOINS = /^(?:of|for|and|the|&|to)$/i;
/** Tokens looked back from a name for the office in front of it. */
const REACH = 9;
const PLACES: ReadonlySet<string> = new Set(PLACE_ADJECTIVES.values());

function isDepartment(word: string): boolean {
  const lower = word.toLowerCase();
  return (
    DEPARTMENT_WORDS.has(lower) || BODY_WORDS.has(lower) || PLACES.has(lower) || PLACE_ADJECTIVES.has(lower)
  );
}

/** An office before a name: its first token, and how many words of the capitalised run are its own. */
export type OfficeOf = { readonly first: number; readonly words: number };

/** Words at the head of a run that are what an office is of: "State" in "State Antony Blinken". */
function departmentWords(r: Reading, run: readonly number[]): number {
  let words = 0;
  while (words < run.length && isDepartment(tokenText(r, run[words] ?? 0))) words++;
  if (words > 0) return words;
  // "Mayor of Qxby Anna Lund": a place nobody lists, then a first name and a last one.
  for (let at = 1; at + 1 < run.length; at++) {
    if (isFirstName(tokenText(r, run[at] ?? 0).toLowerCase())) return at;
  }
  return 0;
}

/** Where the capitalised words begin that go with an office's word: "U.S. Secretary", "Deputy Assistant Secretary". */
function officeBegin(r: Reading, at: number): number {
  let first = at;
  for (let i = at - 1; i >= 0 && r.sentence[i] === r.sentence[at]; i--) {
    const shape = r.shape[i + MARGIN];
    const word = tokenText(r, i);
    if (shape === SHAPE_CAPITALISED || shape === SHAPE_CAPITALS) {
      if (NEVER_NAMES.has(word.toLowerCase())) break;
      first = i;
    } else if (word !== '.' || first !== i + 1) break;
  }
  return first;
}

/**
 * The office that stands right before a name with "of" or "for" in it: "Secretary of State", "chief of staff",
 * "Secretary of Defense for Policy". `run` are the tokens of a capitalised run in text order; the words of it that
 * belong to the office are counted, and never all. Null where there is none.
 */
export function officeOf(r: Reading, run: readonly number[]): OfficeOf | null {
  const begin = run[0] ?? 0;
  const words = departmentWords(r, run);
  if (words >= run.length) return null;
  let named = words > 0;
  let joined = false;
  for (let i = begin - 1; i >= 0 && begin - i <= REACH && r.sentence[i] === r.sentence[begin]; i--) {
    const word = tokenText(r, i);
    if (joined && named && OFFICES_OF.has(word.toLowerCase())) return { first: officeBegin(r, i), words };
    if (JOINS.test(word)) joined ||= /^(?:of|for)$/i.test(word);
    else if (isDepartment(word)) named = true;
    else return null;
  }
  return null;
}
