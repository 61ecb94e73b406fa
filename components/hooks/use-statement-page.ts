import { useEffect, useState } from 'preact/hooks';
import type { StatementRef } from '~/utils/model/statement';
import { annotationsOfStatement } from '~/utils/store/annotations';
import { linkTo } from '~/utils/store/links';
import { listLinked } from '~/utils/store/list-own';
import { live } from '~/utils/store/live';
import { readRecords } from '~/utils/store/read-records';
import type { Store } from '~/utils/store/store';
import type { ShownRelation, StatementPage } from '../statement/statement-page';
import { pageStore } from './use-catalogue';

/** A statement with all that belongs to it, followed: undefined while it is read, null when it is not there. */
export function useStatementPage(ref: StatementRef): StatementPage | null | undefined {
  const [page, setPage] = useState<StatementPage | null>();
  useEffect(() => {
    setPage(undefined);
    return live(
      () => read(pageStore(), ref),
      setPage,
      (error) => console.error('On Record: the statement could not be read.', error),
    );
  }, [ref.packId, ref.id]);
  return page;
}

async function read(store: Store, ref: StatementRef): Promise<StatementPage | null> {
  const [record] = await readRecords(store, [ref]);
  if (!record) return null;
  const pack = ref.packId === null ? undefined : await store.packs.get(ref.packId);
  const manifest = pack?.manifest ?? null;
  return {
    ref,
    record,
    manifest,
    origin: manifest && {
      packName: manifest.name,
      release: manifest.release,
      corrections: manifest.corrections,
    },
    appearances: await annotationsOfStatement(store, ref),
    relations: await relationsOf(store, ref, record.statement.relations ?? []),
  };
}

type Link = Omit<ShownRelation, 'record'>;

/** What this statement says of others, then what the user's own statements say of it. */
async function relationsOf(
  store: Store,
  ref: StatementRef,
  own: readonly { kind: ShownRelation['kind']; statement: StatementRef; author: string }[],
): Promise<ShownRelation[]> {
  // Within a pack's file null is that pack itself.
  const to = own.map(
    ({ kind, author, statement: { packId, id } }): Link => ({
      kind,
      author,
      isFrom: false,
      statement: { packId: packId ?? ref.packId, id },
    }),
  );
  const from = (await listLinked(store, 'statements', linkTo.related(ref))).flatMap((other) =>
    (other.relations ?? [])
      .filter(({ statement }) => statement.packId === ref.packId && statement.id === ref.id)
      .map(
        ({ kind, author }): Link => ({
          kind,
          author,
          isFrom: true,
          statement: { packId: null, id: other.id },
        }),
      ),
  );
  const links = [...to, ...from];
  const records = await readRecords(
    store,
    links.map(({ statement }) => statement),
  );
  return links.map((link, i) => ({ ...link, record: records[i] ?? null }));
}
