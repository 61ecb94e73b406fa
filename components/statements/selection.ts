import type { StatementRef } from '~/utils/model/statement';

/** Selected statements by key: they stay selected when the list is sorted or searched anew. */
export type Selection = ReadonlyMap<string, StatementRef>;

/** One name for a statement among all packs. */
export function refKey({ packId, id }: StatementRef): string {
  return `${packId ?? ''}/${id}`;
}

/** The selection with some more, or without them. */
export function withSelected(selection: Selection, refs: readonly StatementRef[], isOn: boolean): Selection {
  const next = new Map(selection);
  for (const ref of refs) {
    if (isOn) next.set(refKey(ref), ref);
    else next.delete(refKey(ref));
  }
  return next;
}

/** Ids of the user's own statements among them. */
export function ownIds(selection: Selection): string[] {
  return [...selection.values()].flatMap(({ packId, id }) => (packId === null ? [id] : []));
}
