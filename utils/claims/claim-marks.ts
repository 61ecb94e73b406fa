import type { Claim } from '../model/claim';
import type { Mark, MarkState } from '../model/mark';
import type { Match } from '../model/match';

/**
 * What to underline, one mark for each claim in the same order.
 *
 * @param isAssessed tells whether a match's statement carries a published assessment
 */
export function claimMarks(
  claims: readonly Claim[],
  matches: readonly Match[],
  isAssessed: (match: Match) => boolean,
): Mark[] {
  return claims.map(({ id, spans }) => {
    const own = matches.filter(({ claimId }) => claimId === id);
    return { claimId: id, spans, state: stateOf(own, isAssessed) };
  });
}

function stateOf(matches: readonly Match[], isAssessed: (match: Match) => boolean): MarkState {
  if (matches.some((match) => match.tier === 'same' && isAssessed(match))) return 'assessed';
  return matches.length > 0 ? 'stored' : 'quote';
}
