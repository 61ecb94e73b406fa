import type { Feedback } from '../model/feedback';
import type { Match } from '../model/match';
import type { StatementRef } from '../model/statement';

/**
 * What readers said of a claim's matches, applied: "not this claim" takes the match away, "same claim" puts it into
 * tier `same` whatever the machine holds against it. Of several words on one match the latest counts.
 * @param context the claim's `claimContext`
 */
export function applyFeedback(
  matches: readonly Match[],
  context: string,
  feedback: readonly Feedback[],
): readonly Match[] {
  const own = feedback.filter((word) => word.context === context);
  if (own.length === 0) return matches;
  const latest = [...own].sort((a, b) => a.at.localeCompare(b.at));
  return matches.flatMap((match) => {
    const word = latest.findLast(({ statement }) => sameRef(statement, match.statement));
    if (!word) return [match];
    return word.judgement === 'same-claim' ? [{ ...match, tier: 'same' as const }] : [];
  });
}

function sameRef(a: StatementRef, b: StatementRef): boolean {
  return a.packId === b.packId && a.id === b.id;
}
