import type { Claim } from '../model/claim';
import type { StatementRecord, StatementRef } from '../model/statement';
import { type FoldedWord, foldedWords } from '../text/normalise';
import { dayNumber } from './day-number';
import { termOf } from './index-terms';
import { termRarity } from './term-rarity';

/** A record with its place. */
export type PlacedRecord = { readonly ref: StatementRef; readonly record: StatementRecord };

/** What a speaker said before on the subject of a claim, and why it counts as the same subject. */
export type EarlierStatement = PlacedRecord & {
  /** The words of the claim that make the subject, as the page has them, the rarest first; never empty. */
  readonly sharedWords: readonly string[];
};

export type EarlierOptions = {
  /** ISO date of the page; statements made later are left out. Null: nothing is too late. */
  readonly pageDate: string | null;
  /** Left out: what is shown as a match already. */
  readonly except: readonly StatementRef[];
  readonly limit: number;
};

/** The shared part of all content words of the claim or of the statement, by rarity, from which on the subject is one. */
const SAME_SUBJECT = 0.2;
/** One shared word makes a subject only when it is about as rare as a name. */
const TELLING_RARITY = 5.5;

/**
 * What a speaker said before on a claim's subject, the newest first. Nothing is said of how it stands to the claim: that
 * is for a person.
 *
 * @param records all by the claim's speaker, in any order; those without a date are left out
 */
export function earlierStatements(
  claim: Claim,
  records: readonly PlacedRecord[],
  { pageDate, except, limit }: EarlierOptions,
): EarlierStatement[] {
  const taken = new Set(except.map(keyOf));
  const lastDay = dayNumber(pageDate) ?? Number.POSITIVE_INFINITY;
  const ours = foldedWords(claim.text);
  return records
    .flatMap(({ ref, record }): EarlierStatement[] => {
      const day = dayNumber(record.statement.saidOn);
      if (day === null || day > lastDay || taken.has(keyOf(ref))) return [];
      const sharedWords = sharedSubject(claim.text, ours, record);
      return sharedWords.length === 0 ? [] : [{ ref, record, sharedWords }];
    })
    .sort((a, b) => newestFirst(a.record.statement.saidOn, b.record.statement.saidOn))
    .slice(0, limit);
}

/** The words of the subject that claim and record share; empty when their subjects differ. */
function sharedSubject(text: string, words: readonly FoldedWord[], record: StatementRecord): string[] {
  const { statement } = record;
  const ours = new Map<string, string>();
  for (const { form, span } of words) {
    const term = termOf(form);
    if (term !== '' && !ours.has(term)) ours.set(term, text.slice(...span));
  }
  const near = new Set(termsOf([statement.title ?? '', ...statement.variants, ...statement.tags].join(' ')));
  const theirs = new Set(termsOf(statement.text));
  const shared = [...ours.keys()].filter((term) => theirs.has(term) || near.has(term));
  const mass = (terms: Iterable<string>): number => {
    let sum = 0;
    for (const term of terms) sum += termRarity(term);
    return sum;
  };
  const share = mass(shared) / (Math.min(mass(ours.keys()), mass(theirs)) || 1);
  const telling = shared.length > 1 || shared.some((term) => termRarity(term) >= TELLING_RARITY);
  if (share < SAME_SUBJECT || !telling) return [];
  return shared.sort((a, b) => termRarity(b) - termRarity(a)).map((term) => ours.get(term) ?? term);
}

function termsOf(text: string): string[] {
  return foldedWords(text)
    .map(({ form }) => termOf(form))
    .filter((term) => term !== '');
}

function keyOf({ packId, id }: StatementRef): string {
  return JSON.stringify([packId, id]);
}

function newestFirst(a: string | null, b: string | null): number {
  return (b ?? '') < (a ?? '') ? -1 : Number((b ?? '') > (a ?? ''));
}
