import { foldedWords } from '../../text/normalise';
import type { Comparison } from '../comparison';
import { contentTerms } from '../content-terms';
import { dayNumber } from '../day-number';

const QUOTED = /["“]([^"“”]+)["”]/g;
/** So much of a quotation is all of it but a slip of the pen. */
const WHOLE_SHARE = 0.8;
/** Fewer words may be said of many things in a day. */
const LEAST_TERMS = 4;
/** A page tells what was said today, yesterday or the day before. */
const DAYS_APART = 3;

/**
 * Does the record quote what the claim says, said by the same speaker at about the time of the page? Then both give one
 * and the same act of saying.
 */
export function isQuotationOfIt(comparison: Comparison): boolean {
  if (!isOfTheSameDays(comparison)) return false;
  const { claimWords, statementText } = comparison;
  const terms = new Set(contentTerms(foldedWords(quotedWords(statementText))));
  if (terms.size < LEAST_TERMS) return false;
  const ours = new Set(contentTerms(claimWords));
  const shared = [...terms].filter((term) => ours.has(term)).length;
  return shared / terms.size >= WHOLE_SHARE;
}

/** Was the record's statement made at about the time of the page? */
export function isOfTheSameDays({ page, record }: Comparison): boolean {
  const said = dayNumber(record.statement.saidOn);
  const told = dayNumber(page.date);
  return said !== null && told !== null && Math.abs(told - said) <= DAYS_APART;
}

/** What a record quotes; "" when it says everything in its editors' words, or has no marks around its own. */
export function quotedWords(text: string): string {
  return [...text.matchAll(QUOTED)].map(([, words = '']) => words).join(' ');
}

/** What a record says in its editors' own words, around the quotation. */
export function outsideQuotation(text: string): string {
  return text.replace(QUOTED, ' ');
}
