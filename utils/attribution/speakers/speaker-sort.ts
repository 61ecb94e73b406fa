import type { SpeakerSort } from '../../model/attribution';
import type { Character } from './cast';
import { BODY_WORDS, GROUP_WORDS, HIDDEN } from './organisation-lexicon';

/** What a source is, from its words and from whom its name belongs to (null where it has none of its own). */
export function sortOf(text: string, who: Character | null): SpeakerSort {
  if (who?.person) return 'person';
  if (HIDDEN.test(text)) return 'anonymous';
  const words = text
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter(Boolean);
  if (who) {
    const body = words.some((word) => BODY_WORDS.has(word)) || who.name.split(' ').length === 1;
    return body ? 'organisation' : 'person';
  }
  // What a phrase ends in says what it is: "police officers" are people, "the doctors' union" is a body.
  const last = words.findLast((word) => BODY_WORDS.has(word) || GROUP_WORDS.has(word)) ?? '';
  if (GROUP_WORDS.has(last)) return 'collective';
  return BODY_WORDS.has(last) ? 'organisation' : 'unknown';
}
