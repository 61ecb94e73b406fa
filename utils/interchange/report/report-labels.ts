import type { EvidenceStance, Verdict } from '../../model/assessment';
import type { EvidenceKind } from '../../model/evidence';

/** Every word a report shows that is not in the record; the caller gives them in the reader's language. */
export type ReportLabels = {
  readonly verdicts: Readonly<Record<Verdict, string>>;
  readonly kinds: Readonly<Record<EvidenceKind, string>>;
  readonly stances: Readonly<Record<EvidenceStance, string>>;
  readonly unknownSpeaker: string;
  readonly said: string;
  readonly note: string;
  readonly recordShows: string;
  readonly correction: string;
  readonly missingContext: string;
  readonly evidence: string;
  readonly archived: string;
  readonly asOf: string;
  readonly by: string;
  readonly originalRating: string;
  readonly noAssessment: string;
  /** How an ISO date or time is written for people; without it, it stays as it is. */
  readonly date?: (iso: string) => string;
};
