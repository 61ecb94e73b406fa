import type { Conflict } from '../../model/match';
import { foldedWords } from '../../text/normalise';
import { type Comparison, runText } from '../comparison';
import { contentTerms } from '../content-terms';
import { isOfTheSameDays, isQuotationOfIt, quotedWords } from './quoted-here';

/** A claim that gives less than this share of the stored words is a piece of what was judged. */
const WHOLE_SHARE = 0.5;
/** A whole sentence of the record stands by itself with a little less. */
const SENTENCE_SHARE = 0.3;
/** So much of a sentence is all of it but a word or two: packs often add who is meant. */
const WHOLE_SENTENCE = 0.65;
/** A stored saying of few words is not cut into pieces. */
const FEW_WORDS = 3;
/** A claim so much of whose words are the record's adds no thought of its own. */
const NOTHING_ADDED = 2 / 3;
const SENTENCES = /(?<=[.!?…]["'”’]?)\s+/;
/** What takes back part of a sentence. Who leaves it out, or puts it in, says more or less than the other. */
const EXCEPTION =
  /\b(?:except(?:ing)?|excluding|excepted|apart from|aside from|other than|save for|barring|with the exception of|not counting|leaving out)\b/i;

/**
 * The page gives a fragment of a longer saying: what is true of the whole need not be true of the piece. All that a
 * record quotes is no fragment, however much its editors say around it; nor is, on a page that tells of the very same
 * act of saying, a whole sentence of it: then page and record are two reports of one speech, and neither cuts it. A
 * sentence without its exception is a fragment always.
 */
export function fragmentConflicts(comparison: Comparison): Conflict[] {
  const { claimText } = comparison;
  const exception = exceptionOf(comparison);
  if (exception !== null) return [{ kind: 'fragment', claim: claimText, statement: exception }];
  return isPiece(comparison) ? [{ kind: 'fragment', claim: claimText, statement: '' }] : [];
}

function isPiece(comparison: Comparison): boolean {
  const { claimWords, statementWords, statementText } = comparison;
  const theirs = new Set(contentTerms(statementWords));
  const ours = new Set(contentTerms(claimWords));
  if (theirs.size <= FEW_WORDS || ours.size >= theirs.size) return false;
  // Two words of a saying ("neo-Nazis") are its topic, and not what it says of it.
  if (ours.size < FEW_WORDS) return shareOf(ours, theirs) > 0.5;
  const share = shareOf(theirs, ours);
  if (share >= WHOLE_SHARE) return false;
  if (share >= SENTENCE_SHARE && hasSentence(statementText, ours, WHOLE_SENTENCE)) return false;
  if (isQuotationOfIt(comparison)) return false;
  const added = 1 - shareOf(ours, theirs);
  if (
    added <= 1 - NOTHING_ADDED &&
    isOfTheSameDays(comparison) &&
    hasSentence(quotedWords(statementText) || statementText, ours, WHOLE_SHARE)
  )
    return false;
  // A short claim in other words is a paraphrase; only the saying's own words make a fragment.
  return added <= 0.5;
}

/** Does `text` have a sentence of some words of which `terms` hold this share? */
function hasSentence(text: string, terms: ReadonlySet<string>, share: number): boolean {
  return text
    .split(SENTENCES)
    .map((sentence) => new Set(contentTerms(foldedWords(sentence))))
    .some((sentence) => sentence.size >= FEW_WORDS && shareOf(sentence, terms) >= share);
}

/** The exception one text makes and the other does not, as it stands there; "" when the claim makes it. */
function exceptionOf({ claimCore, statementCore, runs, statementText }: Comparison): string | null {
  const ours = EXCEPTION.test(claimCore);
  const theirs = EXCEPTION.exec(statementCore)?.[0];
  if (ours === (theirs !== undefined)) return null;
  if (theirs === undefined) return '';
  const run = runs.find(({ kind, b }) => kind === 'only-b' && EXCEPTION.test(runText(statementText, b)));
  return run ? runText(statementText, run.b) : theirs;
}

/** The share of `terms` that `others` hold. */
function shareOf(terms: ReadonlySet<string>, others: ReadonlySet<string>): number {
  let shared = 0;
  for (const term of terms) if (others.has(term)) shared++;
  return shared / (terms.size || 1);
}
