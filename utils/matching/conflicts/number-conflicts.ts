import type { Conflict } from '../../model/match';
import type { Quantity } from '../../text/quantities';
import type { Comparison } from '../comparison';

/** Newspapers round: 498 is "500", 275 is not "270". */
const ROUNDING = 0.01;
/** Years and days are looked at as dates. */
const DATES = new Set(['year', 'day']);

/** Numbers both texts give of the same sort of thing, where none agree. */
export function numberConflicts(comparison: Comparison): Conflict[] {
  const { claimText, statementText, claimQuantities, statementQuantities } = comparison;
  const ours = claimQuantities.filter(({ kind }) => !DATES.has(kind));
  const theirs = statementQuantities.filter(({ kind }) => !DATES.has(kind));
  return ours.flatMap((quantity): Conflict[] => {
    const rivals = theirs.filter((other) => comparable(quantity, other));
    if (rivals.length === 0 || rivals.some((other) => agree(quantity, other))) return [];
    // A rival that another number of the claim already agrees with is no rival.
    const free = rivals.filter(
      (other) => !ours.some((mine) => comparable(mine, other) && agree(mine, other)),
    );
    const rival = free[0];
    if (!rival) return [];
    return [
      {
        kind: 'number',
        claim: claimText.slice(...quantity.span),
        statement: statementText.slice(...rival.span),
      },
    ];
  });
}

/** Numbers of the claim that the statement gives too, as they stand in the claim. */
export function sharedNumbers({ claimText, claimQuantities, statementQuantities }: Comparison): string[] {
  return claimQuantities
    .filter((quantity) =>
      statementQuantities.some((other) => comparable(quantity, other) && agree(quantity, other)),
    )
    .map(({ span }) => claimText.slice(...span));
}

/** Counts of different things can stand together; a count without a unit may be of anything. */
function comparable(a: Quantity, b: Quantity): boolean {
  if (a.kind !== b.kind) return false;
  if (a.kind === 'money') return true;
  if (a.kind === 'count' || a.kind === 'rank') return a.unit === null || b.unit === null || a.unit === b.unit;
  return true;
}

function agree(a: Quantity, b: Quantity): boolean {
  if (a.kind === 'money' && a.unit !== b.unit) return false;
  return Math.abs(a.value - b.value) <= ROUNDING * Math.max(Math.abs(a.value), Math.abs(b.value));
}
