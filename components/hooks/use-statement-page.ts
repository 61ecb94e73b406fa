import { useEffect, useState } from 'preact/hooks';
import type { StatementRef } from '~/utils/model/statement';
import { annotationsOfStatement } from '~/utils/store/annotations';
import { live } from '~/utils/store/live';
import { readRecords } from '~/utils/store/read-records';
import { relatedStatements } from '~/utils/store/related-statements';
import type { Store } from '~/utils/store/store';
import type { StatementPage } from '../statement/statement-page';
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
  const [related] = await relatedStatements(store, [{ ref, relations: record.statement.relations ?? [] }]);
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
    related: related ?? [],
  };
}
