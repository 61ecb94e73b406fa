import type { PageReport } from '../model/page-report';

/** The figures of the page line. `similar` counts claims with nothing better than a similar statement. */
export type ReportCounts = {
  readonly quotes: number;
  readonly onRecord: number;
  readonly assessed: number;
  readonly similar: number;
};

/** Counts claims, not matches: a claim with three matches is on record once. */
export function countReport({ claims, matches, marks }: PageReport): ReportCounts {
  const same = new Set(matches.filter(({ tier }) => tier === 'same').map(({ claimId }) => claimId));
  const any = new Set(matches.map(({ claimId }) => claimId));
  return {
    quotes: claims.length,
    onRecord: same.size,
    assessed: marks.filter(({ state }) => state === 'assessed').length,
    similar: any.size - same.size,
  };
}
