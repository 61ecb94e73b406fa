import type { Conflict } from '../../model/match';
import type { Comparison } from '../comparison';
import { antonymConflicts } from './antonym-conflicts';
import { dateConflicts } from './date-conflicts';
import { entityConflicts } from './entity-conflicts';
import { fragmentConflicts } from './fragment-conflicts';
import { hypotheticalConflicts, questionConflicts } from './modality-conflicts';
import { negationConflicts } from './negation-conflicts';
import { numberConflicts } from './number-conflicts';
import { rebuttalConflicts } from './rebuttal-conflicts';
import { subjectConflicts } from './subject-conflicts';

const FINDERS: readonly ((comparison: Comparison) => Conflict[])[] = [
  numberConflicts,
  negationConflicts,
  antonymConflicts,
  dateConflicts,
  subjectConflicts,
  entityConflicts,
  hypotheticalConflicts,
  questionConflicts,
  fragmentConflicts,
  rebuttalConflicts,
];

/** Everything that sets claim and statement apart, in a fixed order of kinds. */
export function findConflicts(comparison: Comparison): Conflict[] {
  return FINDERS.flatMap((find) => find(comparison));
}
