import type { Conflict } from '../../model/match';
import type { Quantity } from '../../text/quantities';
import type { Comparison } from '../comparison';
import { dayNumber } from '../day-number';

/** A page may be dated by another time zone than the speech it reports. */
const DAYS_OF_GRACE = 1;

/** The texts name different years or days, or the statement was made after the page was written. */
export function dateConflicts(comparison: Comparison): Conflict[] {
  const { claimText, statementText, page, record } = comparison;
  const { claimQuantities: ours, statementQuantities: theirs } = comparison;
  const named = (['year', 'day'] as const).flatMap((kind) => {
    const mine = ours.filter((q) => q.kind === kind);
    const other = theirs.filter((q) => q.kind === kind);
    if (mine.length === 0 || other.length === 0) return [];
    if (mine.some((a) => other.some((b) => a.value === b.value))) return [];
    return [{ kind: 'date' as const, claim: words(claimText, mine), statement: words(statementText, other) }];
  });
  const { saidOn } = record.statement;
  const pageDay = dayNumber(page.date);
  const saidDay = dayNumber(saidOn);
  if (pageDay === null || saidDay === null || saidDay <= pageDay + DAYS_OF_GRACE) return named;
  return [...named, { kind: 'date', claim: page.date ?? '', statement: saidOn ?? '' }];
}

function words(text: string, found: readonly Quantity[]): string {
  return found.map(({ span }) => text.slice(...span)).join(', ');
}
