import type { EvidenceStance, Verdict } from '../../model/assessment';
import type { EvidenceKind } from '../../model/evidence';

/**
 * Every word a report shows that is not in the record; the caller gives them in the reader's language. Those with a `$1`
 * are whole texts with places for what is in the record, filled by `fillText`: they cross to a worker as they are.
 */
export type ReportLabels = {
  readonly verdicts: Readonly<Record<Verdict, string>>;
  readonly kinds: Readonly<Record<EvidenceKind, string>>;
  readonly stances: Readonly<Record<EvidenceStance, string>>;
  readonly unknownSpeaker: string;
  /** `$1`: who, when and where. */
  readonly said: string;
  /** `$1`: the note. */
  readonly note: string;
  readonly recordShows: string;
  /** `$1`: the correction. */
  readonly correction: string;
  /** `$1`: the context. */
  readonly missingContext: string;
  readonly evidence: string;
  readonly archived: string;
  /** `$1`: the author; `$2`: the day. */
  readonly by: string;
  /** `$1`: the rating. */
  readonly originalRating: string;
  readonly noAssessment: string;
  /** How an ISO date or time is written for people; without it, it stays as it is. */
  readonly date?: (iso: string) => string;
};
