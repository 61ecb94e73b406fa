import { dayNumber } from './day-number';
import type { DocumentTerms } from './document-terms';
import { negationWords } from './negation-words';
import { isAnonymousSpeaker, speakerTerms } from './speaker-terms';
import { createTermReader } from './term-reader';

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

/** Gives one entry after another in term ids; `idOf` gives a new term the next id. */
export function createDocumentReader(idOf: (term: string) => number): (entry: IndexEntry) => DocumentTerms {
  const ids = createTermReader(idOf);
  /** A few thousand people say the statements of a large pack. */
  const names = new Map<string, readonly number[]>();
  const nameIds = (name: string): readonly number[] => {
    const known = names.get(name);
    if (known) return known;
    const fresh = speakerTerms([name]).map(idOf);
    names.set(name, fresh);
    return fresh;
  };
  return (entry) => {
    const [name = '', ...aliases] = entry.speakers;
    return {
      day: dayNumber(entry.saidOn),
      negated: negationWords(entry.text).length > 0,
      anonymous: isAnonymousSpeaker(name),
      speaker: aliases.length === 0 ? nameIds(name) : [...new Set(entry.speakers.flatMap(nameIds))],
      title: entry.title === null ? [] : ids(entry.title),
      wordings: [entry.text, ...entry.variants].map(ids),
    };
  };
}
