import type { Claim } from './claim';
import type { Match } from './match';
import type { PageMetadata } from './page-text';

/** What became of a page. `unsupported-language`: only direct quotations were looked for. */
export type ReportStatus = 'scanning' | 'done' | 'not-article' | 'no-access' | 'failed';

/** What is known of one tab's page; lives in session storage, never on disk. */
export type PageReport = {
  readonly status: ReportStatus;
  readonly page: PageMetadata;
  /** In text order. */
  readonly claims: readonly Claim[];
  /** Best first within a claim. */
  readonly matches: readonly Match[];
  /** Ids of claims with a match that carries a published assessment, in tier `same`. */
  readonly assessed: readonly string[];
  /** ISO time. */
  readonly analysedAt: string;
};
