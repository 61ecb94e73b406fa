import { matchClaims } from '../matching/match-claims';
import type { Claim } from '../model/claim';
import type { Comparison, Origin } from '../model/claim-brief';
import type { PageMetadata } from '../model/page-text';
import type { StatementRef } from '../model/statement';
import { listPacks } from './list-packs';
import { openMatchSources } from './match-sources';
import { readRecords } from './read-records';
import type { Store } from './store';

/**
 * What is on record already and says the same as a claim or nearly so, over the enabled packs and own rows, best first.
 * What readers answered about other pages plays no part.
 */
export async function similarStatements(
  store: Store,
  claim: Claim,
  page: PageMetadata,
): Promise<Comparison[]> {
  const [sources, packs] = await Promise.all([openMatchSources(store), listPacks(store)]);
  const read = (refs: readonly StatementRef[]) => readRecords(store, refs);
  const matches = await matchClaims([claim], page, sources, read, []);
  const records = await read(matches.map(({ statement }) => statement));
  const origins = new Map<string | null, Origin>(
    packs.map(({ id, manifest: { name, release, corrections } }) => [
      id,
      { packName: name, release, corrections },
    ]),
  );
  return matches.flatMap((match, i) => {
    const record = records[i];
    return record ? [{ match, record, origin: origins.get(match.statement.packId) ?? null }] : [];
  });
}
