import type { Claim } from '../model/claim';
import { dayNumber } from './day-number';
import { indexTerms } from './index-terms';
import { negationWords } from './negation-words';
import { isAnonymousSpeaker, speakerTerms } from './speaker-terms';

/** What is searched for, as terms. */
export type ClaimQuery = {
  /** In text order, repeats kept. */
  readonly content: readonly string[];
  /** Of the rest of the sentence and the sentences before; unique, none of the content's. */
  readonly context: readonly string[];
  /** Unique. The last one is the family name of a person. */
  readonly speaker: readonly string[];
  /** When it was said, as far as the page tells. */
  readonly day: number | null;
  readonly negated: boolean;
};

/** @param date ISO date of the page, null when it does not say */
export function claimQuery(claim: Claim, date: string | null): ClaimQuery {
  const content = indexTerms(claim.text);
  const known = new Set(content);
  const context = new Set<string>();
  for (const term of indexTerms(`${claim.before} ${claim.sentence}`)) if (!known.has(term)) context.add(term);
  const name = claim.attribution?.speaker?.name ?? '';
  return {
    content,
    context: [...context],
    speaker: isAnonymousSpeaker(name) ? [] : speakerTerms([name]),
    day: dayNumber(date),
    negated: negationWords(claim.text).length > 0,
  };
}
