import type { Verdict } from './assessment';
import type { Claim } from './claim';
import type { Mark } from './mark';
import type { Match } from './match';
import type { PageMetadata } from './page-text';

/** What became of a page. `failed` carries no details: they are in the extension's console. */
export type ReportStatus = 'scanning' | 'done' | 'not-article' | 'failed';

/** What is known of one tab's page; lives in session storage, never on disk. */
export type PageReport = {
  readonly status: ReportStatus;
  readonly page: PageMetadata;
  /** In text order. */
  readonly claims: readonly Claim[];
  /** Best first within a claim. */
  readonly matches: readonly Match[];
  /** One for each claim, in the same order. */
  readonly marks: readonly Mark[];
  /**
   * The verdict a claim's best statement has on record, by claim id, where it is the same statement: what a list shows
   * without reading the store. Kept from the page's process, unlike the marks.
   */
  readonly verdicts: Readonly<Record<string, Verdict>>;
  /**
   * How much of the page's language is understood: all sorts of speech, or direct quotations alone, without their
   * speakers. Absent where nothing was read.
   */
  readonly readsLanguage?: 'full' | 'quotations-only';
  /** ISO time. */
  readonly analysedAt: string;
};
