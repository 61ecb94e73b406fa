import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { ListedRecord } from '~/utils/model/statement';
import type { Catalogue } from '~/utils/store/facets/catalogue';
import { readRows } from '~/utils/store/facets/read-rows';
import { pageStore } from './use-catalogue';

/** Records kept at hand: some screens back and forth. */
const KEPT = 400;

type Cache = { readonly catalogue: Catalogue; readonly records: Map<number, ListedRecord> };

type Records = ReadonlyMap<number, ListedRecord>;

/** The records of the rows on the screen, read as they come into view; a row still being read is missing. */
export function useRowRecords(catalogue: Catalogue, rows: readonly number[]): Records {
  const cache = useRef<Cache | null>(null);
  const [, show] = useState({});
  if (cache.current?.catalogue !== catalogue) cache.current = { catalogue, records: new Map() };
  const { records } = cache.current;
  const missing = rows.filter((row) => !records.has(row));
  const wanted = missing.join();
  // At once, so that the rows are mostly there before the frame that lists them.
  useLayoutEffect(() => {
    if (wanted === '') return;
    let current = true;
    readRows(pageStore(), catalogue, missing).then(
      (read) => {
        for (const [row, record] of read) records.set(row, record);
        forget(records, new Set(rows));
        if (current) show({});
      },
      (error: unknown) => console.error('On Record: records could not be read.', error),
    );
    return () => {
      current = false;
    };
  }, [catalogue, wanted]);
  return records;
}

/** Drops what was read first, but nothing that is on the screen. */
function forget(records: Map<number, ListedRecord>, shown: ReadonlySet<number>): void {
  for (const row of records.keys()) {
    if (records.size <= KEPT) return;
    if (!shown.has(row)) records.delete(row);
  }
}
