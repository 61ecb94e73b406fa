import type { Assessment } from './assessment';
import type { Evidence } from './evidence';
import type { Speaker } from './speaker';

export const RELATION_KINDS = [
  'repeats',
  'paraphrases',
  'contradicts',
  'narrows',
  'corrects',
  'answers',
] as const;

/** What one statement does to another; always a person's word, never computed. */
export type RelationKind = (typeof RELATION_KINDS)[number];

/** A link from a statement to another. `statement.packId` null is the same store or the same pack file. */
export type StatementRelation = {
  readonly kind: RelationKind;
  readonly statement: StatementRef;
  /** Who made the link. */
  readonly author: string;
};

/** A stored record of something said. */
export type Statement = {
  readonly id: string;
  /** The words said, verbatim or as reported; see `wording`. */
  readonly text: string;
  /** Other wordings of the same statement. */
  readonly variants: readonly string[];
  readonly wording: 'verbatim' | 'translated' | 'reported';
  /** BCP 47 of `text`. */
  readonly lang: string;
  /** BCP 47 of the words as spoken, when `text` is a translation. */
  readonly originalLang: string | null;
  readonly speakerId: string | null;
  /** ISO date of any precision. */
  readonly saidOn: string | null;
  readonly place: string | null;
  /** Short subject line, where the publisher gives one. */
  readonly title: string | null;
  readonly tags: readonly string[];
  /** What a reader must know before reading the verdict ("who broke the cease-fire is disputed"). */
  readonly note: string | null;
  /** What this one does to others; absent when nobody has linked any. Its targets may not be there. */
  readonly relations?: readonly StatementRelation[];
};

/** Where a record lives: an installed pack, or the user's own rows (`packId` null). */
export type StatementRef = { readonly packId: string | null; readonly id: string };

/** A statement joined with everything needed to show it. `evidence` holds what its assessments cite. */
export type StatementRecord = {
  readonly statement: Statement;
  readonly speaker: Speaker | null;
  readonly assessments: readonly Assessment[];
  readonly evidence: readonly Evidence[];
};

/** A record as a list shows it. */
export type ListedRecord = {
  readonly record: StatementRecord;
  /**
   * ISO time of the last change to a statement of the user's own, to its assessments or to what they cite; null for a
   * pack's, which are told apart by release.
   */
  readonly changedAt: string | null;
};
