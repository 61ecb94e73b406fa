import { indexEntry } from '../matching/index-entry';
import type { IndexEntry } from '../matching/pack-index';
import type { Pack } from '../model/pack';
import type { Statement } from '../model/statement';
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

/**
 * Writes the records of a pack under `installId`, where nobody looks yet, and gives what its index is built from.
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
  const entries: IndexEntry[] = [];
  const firstIds: string[] = [];
  const speakers = createPackSpeakers();
  const facets = collectFacets();
  let waiting: ShardRow[] = [];
  for (let start = 0; start < statements.length; start += SHARD_SIZE) {
    const slice = statements.slice(start, start + SHARD_SIZE);
    checkIds(slice, statements[start - 1]);
    const records = slice.map((statement) => joinRecord(statement, tables));
    records.forEach((record, i) => {
      entries.push(indexEntry(record));
      speakers.add(record.speaker, start + i);
      facets.add(record);
    });
    waiting.push({ installId, number: firstIds.length, records });
    firstIds.push(slice[0]?.id ?? '');
    await breathe();
    if (waiting.length < SHARDS_A_WRITE && start + SHARD_SIZE < statements.length) continue;
    await store.shards.bulkPut(waiting);
    waiting = [];
    onProgress(Math.min(start + SHARD_SIZE, statements.length), statements.length);
    await breathe();
  }
  await store.recordLocators.put({ installId, firstIds });
  await store.packSpeakers.put(speakers.finish(installId));
  await store.packFacets.put({ installId, version: FACETS_VERSION, facets: facets.finish() });
  await breathe();
  return entries;
}

/** Two statements of a pack share an id. */
export class RepeatedIdError extends Error {
  override readonly name = 'RepeatedIdError';
}

function checkIds(slice: readonly Statement[], before: Statement | undefined): void {
  let last = before?.id;
  for (const { id } of slice) {
    if (id === last) throw new RepeatedIdError(`Two statements have the id "${id}".`);
    last = id;
  }
}
