import { bearsName } from '../matching/bears-name';
import { claimQuery } from '../matching/claim-query';
import { type EarlierStatement, earlierStatements, type PlacedRecord } from '../matching/earlier-statements';
import { idAt } from '../matching/id-table';
import { openSource, rankStatements } from '../matching/rank-statements';
import { speakerTerms } from '../matching/speaker-terms';
import type { Claim } from '../model/claim';
import type { StatementRef } from '../model/statement';
import { openMatchSources } from './match-sources';
import { readRecords } from './read-records';
import type { Store } from './store';

/** Statements of other speakers on the subject stand among them; of a busy speaker more than these are not needed. */
const LOOKED_AT = 120;

/**
 * What the named speaker is on record with before, on a claim's subject: over enabled packs and own rows, the newest
 * first, at most `limit`. Found by the matching index, so that a pack of any size is searched without reading it.
 *
 * @param pageDate ISO date of the page; null when it does not say
 * @param except what is shown already, as a match
 */
export async function earlierStatementsOf(
  store: Store,
  claim: Claim,
  speakerName: string,
  limit: number,
  pageDate: string | null = null,
  except: readonly StatementRef[] = [],
): Promise<EarlierStatement[]> {
  const speaker = speakerTerms([speakerName]);
  if (speaker.length === 0) return [];
  const sources = await openMatchSources(store);
  const query = { ...claimQuery(claim, pageDate), speaker };
  const refs = rankStatements(query, sources.map(openSource), LOOKED_AT)
    .filter(({ features }) => features.sameSpeaker === 1)
    .map(({ source, document }) => ({ packId: source.packId, id: idAt(source.index.ids, document) }));
  const records = await readRecords(store, refs);
  const placed = refs.flatMap((ref, i): PlacedRecord[] => {
    const record = records[i];
    return record?.speaker && bearsName(record.speaker, speakerName) ? [{ ref, record }] : [];
  });
  return earlierStatements(claim, placed, { pageDate, except, limit });
}
