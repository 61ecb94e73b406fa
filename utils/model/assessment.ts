export const VERDICTS = [
  'true',
  'mostly-true',
  'missing-context',
  'contested',
  'unproven',
  'mostly-false',
  'false',
  'not-checkable',
] as const;

/** A person's judgement; never computed. */
export type Verdict = (typeof VERDICTS)[number];

export const EVIDENCE_STANCES = ['supports', 'refutes', 'context'] as const;

/** What a piece of evidence does to the statement it is cited for. */
export type EvidenceStance = (typeof EVIDENCE_STANCES)[number];

export type EvidenceLink = { readonly evidenceId: string; readonly stance: EvidenceStance };

export const ASSESSMENT_STATES = [
  'draft',
  'in-review',
  'changes-requested',
  'published',
  'withdrawn',
  'superseded',
] as const;

export type AssessmentState = (typeof ASSESSMENT_STATES)[number];

/** A change of a published assessment, as readers are told of it. */
export type Correction = {
  /** ISO time. */
  readonly at: string;
  readonly author: string;
  readonly reason: string;
};

/** How a publisher's rating was taken for a verdict: by its words, by its place on its scale, or by a person. */
export const MAPPING_WAYS = ['label', 'numeric', 'person'] as const;

/** The way from a publisher's rating to ours, with the numbers it came with, word for word. */
export type RatingMapping = {
  readonly how: (typeof MAPPING_WAYS)[number];
  readonly value: string | null;
  readonly best: string | null;
  readonly worst: string | null;
};

/** A human's verdict on a statement, with its reasons. */
export type Assessment = {
  readonly id: string;
  readonly statementId: string;
  readonly verdict: Verdict;
  /** The publisher's own rating words, kept word for word; null when the verdict was given on our scale. */
  readonly originalRating: string | null;
  /** How the verdict was found in a rating from a file; absent where it was given on our scale. */
  readonly mapping?: RatingMapping;
  /** What the record shows, in at most three short sentences. */
  readonly rationale: string;
  /** What is right instead. */
  readonly correction: string | null;
  readonly missingContext: string | null;
  /** ISO date up to which the evidence was looked at. */
  readonly asOf: string;
  readonly author: string;
  readonly reviewer: string | null;
  /** Address of the full fact-check, where there is one. */
  readonly url: string | null;
  readonly state: AssessmentState;
  readonly evidence: readonly EvidenceLink[];
  /** What ties the author to the matter, in the author's words; absent when nothing was declared. */
  readonly interest?: string;
  /** Oldest first; absent while there are none. */
  readonly corrections?: readonly Correction[];
};
