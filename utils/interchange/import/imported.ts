import type { Assessment } from '../../model/assessment';
import type { StatementRecord } from '../../model/statement';

/** One row of a file that could not be taken, in words for a person. `row` counts from 1. */
export type Rejected = { readonly row: number; readonly field: string; readonly reason: string };

/** What an importer gives: the good rows in file order, and every bad one with its reason. */
export type Imported<T> = {
  readonly records: readonly T[];
  /** The row of the file that each record comes from, numbered as in `rejected`. */
  readonly rows: readonly number[];
  readonly rejected: readonly Rejected[];
};

/** A publisher's rating, word for word, and how our verdict was found in it. */
export type RatingFound = {
  readonly label: string | null;
  readonly value: string | null;
  readonly best: string | null;
  readonly worst: string | null;
  /** `label`: by its first words; `numeric`: by its place on the scale; `unmapped`: a person must choose. */
  readonly how: 'label' | 'numeric' | 'unmapped';
};

/** A review whose rating fits no verdict; it becomes an assessment when a person chooses one. */
export type UnratedReview = Omit<Assessment, 'verdict'>;

/** A statement from somebody else's file. Ids follow from the content, so a second import meets the first. */
export type ImportedStatement = {
  readonly record: StatementRecord;
  /** Addresses where the claim was seen. */
  readonly appearances: readonly string[];
  readonly rating: RatingFound | null;
  readonly unrated: UnratedReview | null;
};
