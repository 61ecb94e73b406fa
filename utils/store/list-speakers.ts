import type { Speaker } from '../model/speaker';
import type { StatementRef } from '../model/statement';
import { eachLive } from './each-live';
import { linkTo } from './links';
import { positionsOf } from './pack-speakers';
import { nameKeys, sameSpeaker } from './same-speaker';
import type { Store } from './store';

/** One person or body, over all enabled packs and the user's own records. */
export type ListedSpeaker = {
  /** The record it is shown by: the user's own before a pack's. */
  readonly ref: StatementRef;
  readonly speaker: Speaker;
  /** Statements by any of its records. */
  readonly statements: number;
  /** Ids of the packs that know it, in order. */
  readonly packIds: readonly string[];
  /** Does the user keep a record of it? */
  readonly isOwn: boolean;
};

type Counted = { readonly ref: StatementRef; readonly speaker: Speaker; readonly statements: number };

/**
 * Everybody with a record, each once, by name. Records of one person are brought together by `sameSpeaker`, each with
 * the first record it agrees with: own records, then packs in order of id.
 */
export async function listSpeakers(store: Store): Promise<ListedSpeaker[]> {
  const enabled = (await store.packs.orderBy('id').toArray()).filter((pack) => pack.enabled);
  const own = await ownSpeakers(store);
  const packs = await Promise.all(enabled.map((pack) => packSpeakers(store, pack)));
  return join([own, ...packs].flat()).sort((a, b) => a.speaker.name.localeCompare(b.speaker.name));
}

async function ownSpeakers(store: Store): Promise<Counted[]> {
  const { speakers, statements } = store.own;
  const counts = new Map<string, number>();
  await statements.each(({ deletedAt, links }) => {
    if (deletedAt !== null) return;
    for (const link of links) counts.set(link, (counts.get(link) ?? 0) + 1);
  });
  const known: Counted[] = [];
  await eachLive(speakers, (speaker) => {
    const ref = { packId: null, id: speaker.id };
    known.push({ ref, speaker, statements: counts.get(linkTo.speaker(speaker.id)) ?? 0 });
  });
  return known;
}

async function packSpeakers(
  { packSpeakers: table }: Store,
  { id: packId, installId }: { readonly id: string; readonly installId: string },
): Promise<Counted[]> {
  const row = await table.get(installId);
  if (!row) return [];
  return row.speakers.map((speaker, i) => ({
    ref: { packId, id: speaker.id },
    speaker,
    statements: positionsOf(row, i).length,
  }));
}

function join(all: readonly Counted[]): ListedSpeaker[] {
  const groups: Counted[][] = [];
  const byKey = new Map<string, Counted[][]>();
  for (const one of all) {
    const keys = [...nameKeys(one.speaker), ...(one.speaker.wikidata === null ? [] : [one.speaker.wikidata])];
    const candidates = keys.flatMap((key) => byKey.get(key) ?? []);
    const known = candidates.find(([first]) => first && sameSpeaker(first.speaker, one.speaker));
    const group = known ?? [];
    group.push(one);
    if (!known) groups.push(group);
    for (const key of keys) {
      const there = byKey.get(key) ?? [];
      if (!there.includes(group)) byKey.set(key, [...there, group]);
    }
  }
  return groups.flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    return [
      {
        ref: first.ref,
        speaker: first.speaker,
        statements: group.reduce((sum, { statements }) => sum + statements, 0),
        packIds: [...new Set(group.flatMap(({ ref }) => ref.packId ?? []))].sort(),
        isOwn: first.ref.packId === null,
      },
    ];
  });
}
