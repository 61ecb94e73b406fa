import type { SpeakerSort } from '../../model/attribution';
import type { Character } from './cast';
import { BODY_WORDS, GROUP_WORDS, HIDDEN } from './organisation-lexicon';
import { ROLES } from './title-lexicon';

const wordsOf = (text: string): string[] =>
  text
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter(Boolean);

/** "An official", "one diplomat": a person whose name is kept back. */
const ONE_OF_MANY = /^(?:an?|one|another) /i;
/** Words for a person by what she does, besides the offices. */
const ONE =
  /^(?:official|witness|bystander|neighbour|neighbor|passenger|programmer|source|relative|person|man|woman)$/;

const BELONGING = /(?<=\S)\s+(?:of|from|at|in|for|with|on)\s.*$/i;

/** What a source is, from its words and from whom its name belongs to (null where it has none of its own). */
export function sortOf(text: string, who: Character | null): SpeakerSort {
  if (who?.person) return 'person';
  if (who) {
    const words = wordsOf(who.name);
    return words.length === 1 || words.some((word) => BODY_WORDS.has(word)) ? 'organisation' : 'person';
  }
  if (HIDDEN.test(text)) return 'anonymous';
  // "Researchers from the university" are people: what they belong to comes behind.
  const head = text.replace(BELONGING, '');
  if (head !== text && wordsOf(head).some((word) => GROUP_WORDS.has(word))) return 'collective';
  const words = wordsOf(text);
  // What a phrase ends in says what it is: "police officers" are people, "the doctors' union" is a body.
  const last = words.findLast((word) => BODY_WORDS.has(word) || GROUP_WORDS.has(word)) ?? '';
  if (GROUP_WORDS.has(last)) return 'collective';
  if (ONE_OF_MANY.test(text) && words.some((word) => ROLES.has(word) || ONE.test(word))) return 'anonymous';
  return BODY_WORDS.has(last) ? 'organisation' : 'unknown';
}
