import type { Conflict } from '../../model/match';
import type { Comparison } from '../comparison';
import { dateConflicts } from './date-conflicts';
import { negationConflicts } from './negation-conflicts';
import { numberConflicts } from './number-conflicts';
import { rebuttalConflicts } from './rebuttal-conflicts';

const FINDERS: readonly ((comparison: Comparison) => Conflict[])[] = [
  numberConflicts,
  negationConflicts,
  dateConflicts,
  rebuttalConflicts,
];

/** Everything that sets claim and statement apart, in a fixed order of kinds. */
export function findConflicts(comparison: Comparison): Conflict[] {
  return FINDERS.flatMap((find) => find(comparison));
}
