import type { Annotation } from './annotation';
import type { Assessment, EvidenceStance } from './assessment';
import type { Evidence } from './evidence';
import type { Speaker } from './speaker';
import type { Statement } from './statement';

/** The speaker of an entry: a record of the user's own, or one to be made. */
export type EntrySpeaker = {
  /** An own record, which only gains the role if it has not got it; null makes a new one. */
  readonly id: string | null;
  readonly name: string;
  readonly role: string | null;
  readonly sort: Speaker['sort'];
  /** A pack's record of the same person: its aliases, roles and Wikidata id go into the new one. */
  readonly like: Speaker | null;
};

/** One piece of evidence as cited; a null id makes a new record. */
export type EntryEvidence = {
  readonly id: string | null;
  readonly fields: Omit<Evidence, 'id'>;
  readonly stance: EvidenceStance;
};

/** The words of an assessment; its statement, evidence and state come with the entry. */
export type EntryAssessment = {
  readonly id: string | null;
  readonly fields: Pick<
    Assessment,
    | 'verdict'
    | 'originalRating'
    | 'rationale'
    | 'correction'
    | 'missingContext'
    | 'asOf'
    | 'author'
    | 'url'
    | 'interest'
  >;
};

/** What one sitting at the desk puts on record, all of it or nothing. */
export type Entry = {
  readonly statementId: string | null;
  readonly statement: Omit<Statement, 'id' | 'speakerId'>;
  /** Null when nobody is known to have said it. */
  readonly speaker: EntrySpeaker | null;
  /** In the order of citing; saved with the assessment alone. */
  readonly evidence: readonly EntryEvidence[];
  readonly assessment: EntryAssessment | null;
  /** The page the entry was begun on; null when there is none. */
  readonly appearance: Annotation['target'] | null;
};
