import type { StatementRef } from '~/utils/model/statement';

let carried: readonly StatementRef[] = [];

/** Takes a selection along to another view of the page; it may be too long for an address. */
export function carrySelection(refs: readonly StatementRef[]): void {
  carried = refs;
}

/** The selection that was last taken along; empty after the page was loaded anew. */
export function carriedSelection(): readonly StatementRef[] {
  return carried;
}
