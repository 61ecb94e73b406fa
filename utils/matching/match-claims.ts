import type { Claim } from '../model/claim';
import type { Feedback } from '../model/feedback';
import type { Match } from '../model/match';
import type { PageMetadata } from '../model/page-text';
import type { StatementRecord, StatementRef } from '../model/statement';
import { applyFeedback } from './apply-feedback';
import { claimContext } from './claim-context';
import { claimQuery } from './claim-query';
import { idAt } from './id-table';
import { judgeCandidate } from './judge-candidate';
import { type MatchSource, openSource, rankStatements } from './rank-statements';

/** How many statements a claim are read and compared word by word, and how many of the matches are given. */
export type MatchLimits = { readonly compared: number; readonly shown: number };

/** A page has many claims, and a reader looks at the best few. */
const PAGE_LIMITS: MatchLimits = { compared: 5, shown: 3 };
/** What lies below this cannot become a match, whatever its text says, unless it is the best of its claim. */
const READ_PROBABILITY = 0.1;

type Drawn = { readonly claim: Claim; readonly ref: StatementRef; readonly probability: number };

/**
 * Sets claims beside the statements of all sources. Matches come in the order of `claims`, best first within a claim,
 * at most `limits.shown` each (three by default). `read` is called once, with all statements worth reading; null stands
 * for one that is gone.
 */
export async function matchClaims(
  claims: readonly Claim[],
  page: PageMetadata,
  sources: readonly MatchSource[],
  read: (refs: readonly StatementRef[]) => Promise<readonly (StatementRecord | null)[]>,
  feedback: readonly Feedback[],
  { compared, shown }: MatchLimits = PAGE_LIMITS,
): Promise<Match[]> {
  const open = sources.map(openSource);
  const drawn = claims.flatMap((claim): Drawn[] =>
    rankStatements(claimQuery(claim, page.date), open, compared)
      .filter(({ probability }, i) => i === 0 || probability >= READ_PROBABILITY)
      .map(({ source, document, probability }) => ({
        claim,
        ref: { packId: source.packId, id: idAt(source.index.ids, document) },
        probability,
      })),
  );
  if (drawn.length === 0) return [];
  const records = await read(drawn.map(({ ref }) => ref));
  const byClaim = new Map<string, Match[]>();
  drawn.forEach((candidate, i) => {
    const record = records[i] ?? null;
    const match = record && matchOf(candidate, page, record);
    if (match) byClaim.set(match.claimId, [...(byClaim.get(match.claimId) ?? []), match]);
  });
  return claims.flatMap((claim) => {
    const own = applyFeedback(byClaim.get(claim.id) ?? [], claimContext(claim), feedback);
    return [...own].sort(bestFirst).slice(0, shown);
  });
}

function matchOf(
  { claim, ref, probability }: Drawn,
  page: PageMetadata,
  record: StatementRecord,
): Match | null {
  const judged = judgeCandidate(claim, page, record, probability);
  return judged && { claimId: claim.id, statement: ref, ...judged };
}

function bestFirst(a: Match, b: Match): number {
  if (a.tier !== b.tier) return a.tier === 'same' ? -1 : 1;
  return b.probability - a.probability;
}
