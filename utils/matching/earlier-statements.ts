import type { Claim } from '../model/claim';
import type { PageMetadata } from '../model/page-text';
import type { StatementRecord, StatementRef } from '../model/statement';
import { claimQuery } from './claim-query';
import { dayNumber } from './day-number';
import { idAt } from './id-table';
import { type MatchSource, openSource, rankStatements } from './rank-statements';
import { speakerAgreement } from './speaker-agreement';

/** What the claim's speaker said before on the same subject. */
export type EarlierStatement = { readonly ref: StatementRef; readonly record: StatementRecord };

const LOOKED_AT = 40;
const SHOWN = 10;
/** The share of a statement's or claim's words, by rarity, from which on the subject is the same. */
const SAME_SUBJECT = 0.2;

/**
 * The store's other statements by the claim's speaker on the claim's subject, the latest first, at most ten. Only dated
 * ones, none later than the page; those in `except` (shown as matches already) are left out. Nothing is said of how they
 * stand to the claim: that is for a person.
 */
export async function earlierStatements(
  claim: Claim,
  page: PageMetadata,
  sources: readonly MatchSource[],
  read: (refs: readonly StatementRef[]) => Promise<readonly (StatementRecord | null)[]>,
  except: readonly StatementRef[] = [],
): Promise<EarlierStatement[]> {
  if (!claim.attribution?.speaker) return [];
  const taken = new Set(except.map(keyOf));
  const refs = rankStatements(claimQuery(claim, page.date), sources.map(openSource), LOOKED_AT)
    .filter(({ features }) => features.sameSpeaker === 1)
    .filter(({ features }) => Math.max(features.claimCoverage, features.statementCoverage) >= SAME_SUBJECT)
    .map(({ source, document }) => ({ packId: source.packId, id: idAt(source.index.ids, document) }))
    .filter((ref) => !taken.has(keyOf(ref)));
  if (refs.length === 0) return [];
  const records = await read(refs);
  const pageDay = dayNumber(page.date) ?? Number.POSITIVE_INFINITY;
  return refs
    .flatMap((ref, i): EarlierStatement[] => {
      const record = records[i];
      const day = dayNumber(record?.statement.saidOn ?? null);
      if (!record || day === null || day > pageDay) return [];
      return speakerAgreement(claim, record.speaker) === 'same' ? [{ ref, record }] : [];
    })
    .sort((a, b) => (b.record.statement.saidOn ?? '').localeCompare(a.record.statement.saidOn ?? ''))
    .slice(0, SHOWN);
}

function keyOf({ packId, id }: StatementRef): string {
  return JSON.stringify([packId, id]);
}
