import { groupBySpeaker } from '~/utils/claims/group-by-speaker';
import type { Claim } from '~/utils/model/claim';

/** As the claims stand in the page, or brought together by speaker. */
export type ClaimOrder = 'page' | 'speaker';

/** The page's claims as a list in that order shows them, from top to bottom. */
export function claimsInOrder(claims: readonly Claim[], order: ClaimOrder): readonly Claim[] {
  return order === 'page' ? claims : groupBySpeaker(claims).flatMap((group) => group.claims);
}

/** The id of the claim before (-1) or after (1) another, round and round; the same when it is not among them. */
export function stepClaim(claims: readonly Claim[], from: string, by: -1 | 1): string {
  const at = claims.findIndex(({ id }) => id === from);
  return at < 0 ? from : (claims[(at + by + claims.length) % claims.length]?.id ?? from);
}
