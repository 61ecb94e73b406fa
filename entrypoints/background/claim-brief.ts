import { RequestError } from '~/utils/messaging/request-error';
import type { ClaimBrief } from '~/utils/model/claim-brief';
import type { PageReport } from '~/utils/model/page-report';
import { joinMatches } from '~/utils/store/join-matches';
import { theStore } from './the-store';

/** A card shows at most this many statements; the side panel lists the rest. */
const MAX_COMPARISONS = 3;

/**
 * What one card shows: the claim and its best matches, joined with their records.
 *
 * @throws {RequestError} `no-claim` when the report does not hold the claim
 */
export async function claimBrief({ claims, matches }: PageReport, claimId: string): Promise<ClaimBrief> {
  const claim = claims.find(({ id }) => id === claimId);
  if (!claim) throw new RequestError('no-claim', 'The page has changed since it was read.');
  const best = matches.filter((match) => match.claimId === claimId).slice(0, MAX_COMPARISONS);
  return { claim, comparisons: await joinMatches(theStore(), best) };
}
