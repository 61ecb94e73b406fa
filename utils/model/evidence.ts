/** `official-statement` is a party speaking for itself: never counted as independent. */
export const EVIDENCE_KINDS = [
  'primary-document',
  'official-record',
  'on-the-ground',
  'independent-reporting',
  'court-or-un',
  'data',
  'expert',
  'investigation',
  'fact-check',
  'official-statement',
] as const;

export type EvidenceKind = (typeof EVIDENCE_KINDS)[number];

/** A cited document. */
export type Evidence = {
  readonly id: string;
  readonly kind: EvidenceKind;
  readonly publisher: string;
  readonly title: string;
  readonly url: string;
  readonly archivedUrl: string | null;
  readonly author: string | null;
  /** ISO date of any precision. */
  readonly publishedOn: string | null;
  /** When what it shows was seen, where that differs. */
  readonly observedOn: string | null;
  readonly place: string | null;
  /** At most 600 characters, verbatim. */
  readonly quotation: string | null;
  /** Evidence that shares a group has one origin and counts once ("three articles of one agency report"). */
  readonly independenceGroup: string | null;
  /** BCP 47. */
  readonly lang: string | null;
};
