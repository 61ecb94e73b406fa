import { useEffect, useState } from 'preact/hooks';
import type { Origin } from '~/utils/model/claim-brief';
import type { StatementRecord, StatementRef } from '~/utils/model/statement';
import { listPacks } from '~/utils/store/list-packs';
import { live } from '~/utils/store/live';
import { openStore } from '~/utils/store/open-store';
import { readRecords } from '~/utils/store/read-records';

/** A stored record and who answers for it. */
export type OriginRecord = { readonly record: StatementRecord; readonly origin: Origin };

/**
 * Records by statement id, followed as the store changes: empty until their pack is installed.
 *
 * @param refs keep the same array: a new one starts a new reading
 */
export function useRecords(refs: readonly StatementRef[]): ReadonlyMap<string, OriginRecord> {
  const [records, setRecords] = useState<ReadonlyMap<string, OriginRecord>>(new Map());
  useEffect(() => live(() => read(refs), setRecords, logFailure), [refs]);
  return records;
}

async function read(refs: readonly StatementRef[]): Promise<ReadonlyMap<string, OriginRecord>> {
  const store = openStore();
  const packs = await listPacks(store);
  const records = await readRecords(store, refs);
  return new Map(
    refs.flatMap(({ packId, id }, i) => {
      const record = records[i];
      if (!record) return [];
      const manifest = packs.find((pack) => pack.id === packId)?.manifest;
      const origin: Origin = manifest
        ? { packName: manifest.name, release: manifest.release, corrections: manifest.corrections }
        : null;
      return [[id, { record, origin }] as const];
    }),
  );
}

function logFailure(error: unknown): void {
  console.error('On Record: the store could not be read.', error);
}
