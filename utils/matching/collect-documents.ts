import { dayNumber } from './day-number';
import type { DocumentTerms } from './document-terms';
import { indexTerms } from './index-terms';
import { negationWords } from './negation-words';
import { isAnonymousSpeaker, speakerTerms } from './speaker-terms';

/** What the index takes of a statement. */
export type IndexEntry = {
  readonly id: string;
  readonly text: string;
  readonly variants: readonly string[];
  readonly title: string | null;
  /** Name and aliases; the name first. Empty when nobody is named. */
  readonly speakers: readonly string[];
  /** ISO date of any precision. */
  readonly saidOn: string | null;
};

/** An entry in term ids; `idOf` gives a new term the next id. */
export function documentTerms(entry: IndexEntry, idOf: (term: string) => number): DocumentTerms {
  const ids = (text: string): number[] => indexTerms(text).map(idOf);
  return {
    day: dayNumber(entry.saidOn),
    negated: negationWords(entry.text).length > 0,
    anonymous: isAnonymousSpeaker(entry.speakers[0] ?? ''),
    speaker: speakerTerms(entry.speakers).map(idOf),
    title: entry.title === null ? [] : ids(entry.title),
    wordings: [entry.text, ...entry.variants].map(ids),
  };
}
