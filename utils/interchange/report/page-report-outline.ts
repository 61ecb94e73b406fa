import type { Claim } from '../../model/claim';
import type { Comparison, Origin } from '../../model/claim-brief';
import type { PageReport } from '../../model/page-report';
import type { PageMetadata } from '../../model/page-text';
import type { PageReportLabels } from './page-report-labels';

/** A claim of the page with what the record holds against it, best first. */
export type ReportedClaim = {
  readonly claim: Claim;
  readonly speaker: string;
  readonly comparisons: readonly Comparison[];
};

/** What a page report holds, in its order. */
export type PageReportOutline = {
  readonly title: string;
  /** What the page says about itself, as label and words; what it does not say is left out. */
  readonly facts: readonly { readonly label: string; readonly text: string; readonly url: string | null }[];
  /** In the order of the page. */
  readonly claims: readonly ReportedClaim[];
  /** The packs that were compared with and had an answer, each once; null stands for own statements. */
  readonly origins: readonly Origin[];
};

/** @param comparisons by claim id, best first */
export function pageReportOutline(
  report: PageReport,
  comparisons: ReadonlyMap<string, readonly Comparison[]>,
  labels: PageReportLabels,
): PageReportOutline {
  const claims = report.claims.map((claim) => ({
    claim,
    speaker: claim.attribution?.speaker?.name ?? labels.unknownSpeaker,
    comparisons: comparisons.get(claim.id) ?? [],
  }));
  const origins = claims.flatMap((each) => each.comparisons.map(({ origin }) => origin));
  return {
    title: report.page.title || report.page.url,
    facts: factsOf(report.page, report.analysedAt, labels),
    claims,
    origins: [...new Map(origins.map((origin) => [JSON.stringify(origin), origin])).values()],
  };
}

function factsOf(
  { url, outlet, author, date, lang }: PageMetadata,
  readAt: string,
  labels: PageReportLabels,
): { label: string; text: string; url: string | null }[] {
  const all: readonly (readonly [string, string | null, string | null])[] = [
    [labels.address, url, url],
    [labels.outlet, outlet, null],
    [labels.author, author, null],
    [labels.published, date && (labels.date?.(date) ?? date), null],
    [labels.language, lang && labels.languageName(lang), null],
    [labels.readAt, labels.time(readAt), null],
  ];
  return all.flatMap(([label, text, link]) => (text ? [{ label, text, url: link }] : []));
}
