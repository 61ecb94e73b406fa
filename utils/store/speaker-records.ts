import type { Speaker } from '../model/speaker';
import type { StatementRecord, StatementRef } from '../model/statement';
import { eachLive } from './each-live';
import { linkTo } from './links';
import { positionsOf } from './pack-speakers';
import { readOwnRecords } from './read-own-records';
import type { PackRow } from './rows';
import { sameSpeaker } from './same-speaker';
import { placeOf } from './shard-layout';
import type { Store } from './store';

/** One statement of a dossier. */
export type FoundRecord = { readonly ref: StatementRef; readonly record: StatementRecord };

/**
 * Everything on record by a speaker, over all enabled packs and the user's own rows: the newest first, what has no
 * date last. Records of one person are brought together by `sameSpeaker`.
 */
export async function speakerRecords(store: Store, speaker: Speaker): Promise<FoundRecord[]> {
  const enabled = (await store.packs.toArray()).filter((pack) => pack.enabled);
  const found = await Promise.all([
    recordsInOwnRows(store, speaker),
    ...enabled.map((pack) => recordsInPack(store, pack, speaker)),
  ]);
  return found.flat().sort((a, b) => compareDates(b.record.statement.saidOn, a.record.statement.saidOn));
}

async function recordsInOwnRows(store: Store, speaker: Speaker): Promise<FoundRecord[]> {
  const links: string[] = [];
  await eachLive(store.own.speakers, (known) => {
    if (sameSpeaker(known, speaker)) links.push(linkTo.speaker(known.id));
  });
  const rows = await store.own.statements.linked(links);
  const records = await readOwnRecords(
    store,
    rows.map(({ value }) => value.id),
  );
  return [...records.values()].map((record) => ({ ref: { packId: null, id: record.statement.id }, record }));
}

async function recordsInPack(
  store: Store,
  { id: packId, installId }: PackRow,
  speaker: Speaker,
): Promise<FoundRecord[]> {
  const { db, packSpeakers, shards } = store;
  return db.transaction('r', [packSpeakers, shards], async () => {
    const row = await packSpeakers.get(installId);
    if (!row) return [];
    const positions = row.speakers.flatMap((known, i) =>
      sameSpeaker(known, speaker) ? [...positionsOf(row, i)] : [],
    );
    const places = positions.map(placeOf);
    const numbers = [...new Set(places.map(({ shard }) => shard))];
    const read = await shards.bulkGet(numbers.map((number): [string, number] => [installId, number]));
    const byNumber = new Map(
      read.flatMap((shard) => (shard ? [[shard.number, shard.records] as const] : [])),
    );
    return places.flatMap(({ shard, offset }) => {
      const record = byNumber.get(shard)?.[offset];
      return record ? [{ ref: { packId, id: record.statement.id }, record }] : [];
    });
  });
}

/** ISO dates of any precision, by what they say; no date is before all. */
function compareDates(a: string | null, b: string | null): number {
  const [left, right] = [a ?? '', b ?? ''];
  if (left === right) return 0;
  return left < right ? -1 : 1;
}
