import type { RelatedStatement } from '../model/claim-brief';
import type { RelationKind, StatementRef, StatementRelation } from '../model/statement';
import { linkTo } from './links';
import { readRecords } from './read-records';
import type { Store } from './store';

/** A statement whose links are asked for. */
export type Linked = { readonly ref: StatementRef; readonly relations: readonly StatementRelation[] };

type Link = {
  readonly of: StatementRef;
  readonly kind: RelationKind;
  readonly isReverse: boolean;
  readonly author: string;
  readonly ref: StatementRef;
};

/**
 * The statements that people linked with each of `statements`, in their order: those it names, then own ones that name
 * it. What is not there (its pack was removed, it is in the trash) is left out. A pack's link to another statement is
 * found from its own side alone.
 */
export async function relatedStatements(
  store: Store,
  statements: readonly Linked[],
): Promise<readonly (readonly RelatedStatement[])[]> {
  const links = [...statements.flatMap(namedBy), ...(await namingOf(store, statements))];
  const records = await readRecords(
    store,
    links.map(({ ref }) => ref),
  );
  return statements.map(({ ref: of }) =>
    links.flatMap((link, i) => {
      const record = records[i];
      if (!record || !isSame(link.of, of)) return [];
      const { kind, isReverse, author, ref } = link;
      const { text, lang, saidOn } = record.statement;
      return [{ kind, isReverse, author, ref, text, lang, saidOn, speaker: record.speaker?.name ?? null }];
    }),
  );
}

function namedBy({ ref: of, relations }: Linked): Link[] {
  return relations.map(({ kind, author, statement: { packId, id } }) => ({
    of,
    kind,
    isReverse: false,
    author,
    // Within a pack's file, null stands for that file.
    ref: { packId: packId ?? of.packId, id },
  }));
}

async function namingOf(store: Store, statements: readonly Linked[]): Promise<Link[]> {
  const refs = statements.map(({ ref }) => ref);
  const rows = await store.own.statements.linked(refs.map(linkTo.related));
  return rows
    .filter(({ deletedAt }) => deletedAt === null)
    .flatMap(({ value: { id, relations = [] } }) =>
      relations.flatMap(({ kind, author, statement }): Link[] => {
        const of = refs.find((ref) => isSame(ref, statement));
        return of ? [{ of, kind, isReverse: true, author, ref: { packId: null, id } }] : [];
      }),
    );
}

function isSame(a: StatementRef, b: StatementRef): boolean {
  return a.packId === b.packId && a.id === b.id;
}
