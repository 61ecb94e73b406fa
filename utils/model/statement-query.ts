import { ASSESSMENT_STATES, type AssessmentState, type Verdict } from './assessment';
import type { EvidenceKind } from './evidence';

/** What became of a statement: the states of its assessments, or that it has none. */
export const RECORD_STATES = ['unassessed', ...ASSESSMENT_STATES] as const;

export type RecordState = AssessmentState | 'unassessed';

/**
 * Work that a record still asks for. `source`: nothing independent of the speaker is cited. `update`: the evidence was
 * last looked at long ago. `archive`: something cited has no archived copy.
 */
export const RECORD_NEEDS = ['source', 'update', 'archive'] as const;

export type RecordNeed = (typeof RECORD_NEEDS)[number];

/** `relevance` is the order of the search; without words to search for it is `newest`. */
export const STATEMENT_SORTS = ['relevance', 'newest', 'oldest', 'speaker', 'verdict', 'as-of'] as const;

export type StatementSort = (typeof STATEMENT_SORTS)[number];

/** What the library is asked for. Within a list any of its values will do; an empty list asks for nothing. */
export type StatementQuery = {
  /** Words to search for; "" lists everything. */
  readonly text: string;
  /** Names, as on record. */
  readonly speakers: readonly string[];
  readonly verdicts: readonly Verdict[];
  readonly states: readonly RecordState[];
  readonly evidence: readonly EvidenceKind[];
  readonly tags: readonly string[];
  /** ISO dates of any precision, both included; null is open. */
  readonly from: string | null;
  readonly to: string | null;
  /** Ids of packs; null is the user's own. */
  readonly origins: readonly (string | null)[];
  /** BCP 47, as on record. */
  readonly langs: readonly string[];
  readonly needs: readonly RecordNeed[];
  readonly sort: StatementSort;
};

/** Asks for everything. */
export const EVERYTHING: StatementQuery = {
  text: '',
  speakers: [],
  verdicts: [],
  states: [],
  evidence: [],
  tags: [],
  from: null,
  to: null,
  origins: [],
  langs: [],
  needs: [],
  sort: 'relevance',
};
