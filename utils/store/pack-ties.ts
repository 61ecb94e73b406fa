import { linkTo } from './links';
import type { Store } from './store';

/** What of the user's own points into a pack, and would lead nowhere without it. */
export type PackTies = { readonly notes: number; readonly relations: number };

/** Counts the user's own notes on a pack's statements, and own statements that are linked with them. */
export async function packTies({ own }: Store, packId: string): Promise<PackTies> {
  const anyStatement = { packId, id: '' };
  const [notes, relations] = await Promise.all([
    own.annotations.linkedFrom(linkTo.statement(anyStatement)),
    own.statements.linkedFrom(linkTo.related(anyStatement)),
  ]);
  const live = (rows: readonly { readonly deletedAt: string | null }[]): number =>
    rows.filter(({ deletedAt }) => deletedAt === null).length;
  return { notes: live(notes), relations: live(relations) };
}
