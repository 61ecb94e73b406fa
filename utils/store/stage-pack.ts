import { indexEntry } from '../matching/index-entry';
import type { IndexEntry } from '../matching/pack-index';
import type { Pack } from '../model/pack';
import type { StatementRecord } from '../model/statement';
import type { Breathe } from './breathe';
import { collectFacets } from './facets/collect-facets';
import { FACETS_VERSION } from './facets/facets';
import { joinRecord, packTables } from './join-records';
import { createPackSpeakers } from './pack-speakers';
import type { ShardRow } from './rows';
import { SHARD_SIZE } from './shard-layout';
import { sortInSlices } from './sort-in-slices';
import type { Store } from './store';

/** Shards written at once, some 500 records: about 10 ms of copying. */
const SHARDS_A_WRITE = 32;

/** A pack's records on their way into the store. */
export type PackStaging = {
  /** Takes the next records, in order of statement id. @throws {RepeatedIdError} */
  readonly add: (records: readonly StatementRecord[]) => Promise<void>;
  /** Writes what is left, and gives what the index is built from. */
  readonly finish: () => Promise<IndexEntry[]>;
};

/** Begins to write a pack's records under `installId`, where nobody looks yet. @param onWrite records written so far */
export function beginStaging(
  store: Store,
  installId: string,
  breathe: Breathe,
  onWrite: (done: number) => void = () => {},
): PackStaging {
  const entries: IndexEntry[] = [];
  const firstIds: string[] = [];
  const speakers = createPackSpeakers();
  const facets = collectFacets();
  let waiting: ShardRow[] = [];
  let shard: StatementRecord[] = [];
  let last: string | null = null;

  function close(): void {
    if (shard.length === 0) return;
    waiting.push({ installId, number: firstIds.length, records: shard });
    firstIds.push(shard[0]?.statement.id ?? '');
    shard = [];
  }
  async function write(): Promise<void> {
    if (waiting.length === 0) return;
    await store.shards.bulkPut(waiting);
    waiting = [];
    onWrite(entries.length);
    await breathe();
  }
  return {
    async add(records) {
      for (const record of records) {
        const { id } = record.statement;
        if (id === last) throw new RepeatedIdError(`Two statements have the id "${id}".`);
        last = id;
        speakers.add(record.speaker, entries.length);
        entries.push(indexEntry(record));
        facets.add(record);
        shard.push(record);
        if (shard.length < SHARD_SIZE) continue;
        close();
        await breathe();
        if (waiting.length >= SHARDS_A_WRITE) await write();
      }
    },
    async finish() {
      close();
      await write();
      await store.recordLocators.put({ installId, firstIds });
      await store.packSpeakers.put(speakers.finish(installId));
      await store.packFacets.put({ installId, version: FACETS_VERSION, facets: facets.finish() });
      await breathe();
      return entries;
    },
  };
}

/**
 * Writes the records of a pack under `installId`, and gives what its index is built from.
 *
 * @throws {RepeatedIdError} when two statements share an id
 */
export async function stagePack(
  store: Store,
  pack: Pack,
  installId: string,
  breathe: Breathe,
  onProgress: (done: number, total: number) => void,
): Promise<IndexEntry[]> {
  const tables = await packTables(pack, breathe);
  const statements = await sortInSlices(pack.statements, ({ id }) => id, breathe);
  const staging = beginStaging(store, installId, breathe, (done) => onProgress(done, statements.length));
  for (let start = 0; start < statements.length; start += SHARD_SIZE) {
    const slice = statements.slice(start, start + SHARD_SIZE);
    await staging.add(slice.map((statement) => joinRecord(statement, tables)));
  }
  return staging.finish();
}

/** Two statements of a pack share an id. */
export class RepeatedIdError extends Error {
  override readonly name = 'RepeatedIdError';
}
