import { type MatchLimits, matchClaims } from '../matching/match-claims';
import type { Claim } from '../model/claim';
import type { Comparison } from '../model/claim-brief';
import type { PageMetadata } from '../model/page-text';
import { joinMatches } from './join-matches';
import { openMatchSources } from './match-sources';
import { readRecords } from './read-records';
import type { Store } from './store';

/**
 * What is on record already and says the same as a claim or nearly so, over the enabled packs and own rows, best first.
 * What readers answered about other pages plays no part. Without `limits`, as many as a page's claim is given.
 */
export async function similarStatements(
  store: Store,
  claim: Claim,
  page: PageMetadata,
  limits?: MatchLimits,
): Promise<Comparison[]> {
  const sources = await openMatchSources(store);
  const matches = await matchClaims([claim], page, sources, (refs) => readRecords(store, refs), [], limits);
  return joinMatches(store, matches);
}
