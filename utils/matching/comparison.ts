import type { Claim } from '../model/claim';
import type { PageMetadata } from '../model/page-text';
import type { StatementRecord } from '../model/statement';
import { type FoldedWord, foldedWords } from '../text/normalise';
import { type Quantity, quantities } from '../text/quantities';
import { type DiffRun, diffWords } from '../text/word-diff';
import { nearestWordings } from './best-wording';
import { concernedPart } from './concerned-part';
import { coreSpan } from './core-span';

/** A claim beside one wording of a statement: what conflicts are looked for in. */
export type Comparison = {
  readonly claim: Claim;
  readonly page: PageMetadata;
  readonly record: StatementRecord;
  /** The sentences of the claim that are about the statement. */
  readonly claimText: string;
  readonly statementText: string;
  readonly claimWords: readonly FoldedWord[];
  readonly statementWords: readonly FoldedWord[];
  readonly claimQuantities: readonly Quantity[];
  readonly statementQuantities: readonly Quantity[];
  readonly runs: readonly DiffRun[];
  /** The assertions on either side that are about the same; see `coreSpan`. */
  readonly claimCore: string;
  readonly statementCore: string;
};

/** A claim beside each wording of a statement that is near it, the nearest first; never empty. */
export function compareWordings(claim: Claim, page: PageMetadata, record: StatementRecord): Comparison[] {
  const { statement } = record;
  const wordings = [statement.text, ...statement.variants];
  const claimText = concernedPart(claim.text, wordings);
  const claimWords = foldedWords(claimText);
  const claimQuantities = quantities(claimText);
  return nearestWordings(claimWords, wordings).map(({ text, words }) => ({
    claim,
    page,
    record,
    claimText,
    statementText: text,
    claimWords,
    statementWords: words,
    claimQuantities,
    statementQuantities: quantities(text),
    runs: diffWords(claimText, text),
    claimCore: claimText.slice(...coreSpan(claimText, claimWords, words)),
    statementCore: text.slice(...coreSpan(text, words, claimWords)),
  }));
}

/** The words of a run's side, as they stand. */
export function runText(text: string, span: readonly [number, number] | null): string {
  return span === null ? '' : text.slice(span[0], span[1]);
}
