import type { Verdict } from '../model/assessment';
import type { Claim } from '../model/claim';
import type { Match } from '../model/match';

/**
 * The verdict to show beside each claim, by claim id: that on its best match, where this is the same statement. A claim
 * without one is missing.
 *
 * @param matches best first within a claim
 * @param verdictOn the verdict of the latest published assessment of a match's statement, or null
 */
export function claimVerdicts(
  claims: readonly Claim[],
  matches: readonly Match[],
  verdictOn: (match: Match) => Verdict | null,
): Record<string, Verdict> {
  return Object.fromEntries(
    claims.flatMap(({ id }) => {
      const best = matches.find(({ claimId }) => claimId === id);
      const verdict = best?.tier === 'same' ? verdictOn(best) : null;
      return verdict ? [[id, verdict]] : [];
    }),
  );
}
