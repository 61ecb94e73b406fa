import type { Claim } from '../model/claim';
import { dayNumber } from './day-number';
import { indexTerms } from './index-terms';
import { negationWords } from './negation-words';
import { isAnonymousSpeaker, speakerTerms } from './speaker-terms';

/** What is searched for, as terms. */
export type ClaimQuery = {
  /** In text order, repeats kept. */
  readonly content: readonly string[];
  /** Of the rest of the sentence and the sentence before; unique, none of the content's. */
  readonly near: readonly string[];
  /** Of the sentences before that; unique, none of the others'. */
  readonly far: readonly string[];
  /** Unique. The last one is the family name of a person. */
  readonly speaker: readonly string[];
  /** When it was said, as far as the page tells. */
  readonly day: number | null;
  readonly negated: boolean;
};

/** From the first character of the last sentence on; rough, for it only weighs words. */
const LAST_SENTENCE = /(?<=[.!?]["'”’]?\s+)(?:(?![.!?]["'”’]?\s).)+$/s;

/** @param date ISO date of the page, null when it does not say */
export function claimQuery(claim: Claim, date: string | null): ClaimQuery {
  const content = indexTerms(claim.text);
  const known = new Set(content);
  const add = (text: string): string[] => {
    const fresh = [...new Set(indexTerms(text))].filter((term) => !known.has(term));
    for (const term of fresh) known.add(term);
    return fresh;
  };
  const lastSentence = claim.before.trimEnd().search(LAST_SENTENCE);
  const near = add(`${claim.before.slice(Math.max(0, lastSentence))} ${claim.sentence}`);
  const far = add(claim.before.slice(0, Math.max(0, lastSentence)));
  const name = claim.attribution?.speaker?.name ?? '';
  return {
    content,
    near,
    far,
    speaker: isAnonymousSpeaker(name) ? [] : speakerTerms([name]),
    day: dayNumber(date),
    negated: negationWords(claim.text).length > 0,
  };
}
