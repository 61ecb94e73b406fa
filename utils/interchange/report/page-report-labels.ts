import type { ConflictKind } from '../../model/match';
import type { ReportLabels } from './report-labels';

/** The words of a page report beside those of its records, in the reader's language. */
export type PageReportLabels = ReportLabels & {
  /** BCP 47 tag and direction of these words. */
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  readonly report: string;
  readonly address: string;
  readonly outlet: string;
  readonly author: string;
  readonly published: string;
  readonly language: string;
  /** When the page was read. */
  readonly readAt: string;
  /** `$1`: the sentence around a claim. */
  readonly inContext: string;
  readonly sameStatement: string;
  readonly similarStatement: string;
  readonly onPage: string;
  readonly onRecord: string;
  readonly noRecord: string;
  readonly howAssessed: string;
  /** How a language tag is written for people, such as "British English". */
  readonly languageName: (tag: string) => string;
  /** How an ISO time is written for people, to the minute. */
  readonly time: (iso: string) => string;
  readonly conflicts: Readonly<Record<ConflictKind, string>>;
  readonly packs: string;
  /** `$1`: a pack's name; `$2`: its release. */
  readonly fromPack: string;
  /** Stands before the address to object to. */
  readonly corrections: string;
  readonly ownStatements: string;
  /** What a report is and is not, and what made it. */
  readonly about: string;
};
