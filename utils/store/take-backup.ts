import type { BackedUp, BackedUpPack, Backup } from './backup';
import type { Row } from './rows';
import type { Store } from './store';

/**
 * Everything the user wrote (trash, history, feedback and drafts too) as one JSON value, read at one moment. Packs
 * are named in it and not held: they are files of their own. Call `noteBackup` once it is safe.
 */
export function takeBackup(store: Store, now: Date = new Date()): Promise<Backup> {
  const { db, own, revisions, feedback, drafts, packs, packSources } = store;
  const tables = [...Object.values(own), revisions, feedback, drafts, packs, packSources];
  return db.transaction('r', tables, async () => ({
    format: 'on-record-backup',
    formatVersion: 1,
    createdAt: now.toISOString(),
    rows: {
      statements: (await own.statements.toArray()).map(bareRow),
      speakers: (await own.speakers.toArray()).map(bareRow),
      evidence: (await own.evidence.toArray()).map(bareRow),
      assessments: (await own.assessments.toArray()).map(bareRow),
      annotations: (await own.annotations.toArray()).map(bareRow),
    },
    revisions: (await revisions.toArray()).map(({ seq: _seq, ...revision }) => revision),
    feedback: (await feedback.toArray()).map(({ id, value }) => ({ id, value })),
    drafts: await drafts.toArray(),
    packs: await namedPacks(store),
  }));
}

async function namedPacks({ packs, packSources }: Store): Promise<BackedUpPack[]> {
  const installed = await packs.toArray();
  const sources = await packSources.bulkGet(installed.map(({ id }) => id));
  return installed.map(({ id, manifest: { name, release } }, i) => ({
    id,
    name,
    release,
    from: sources[i]?.from.name || null,
  }));
}

/** Remembers that a backup was saved, for the reminder. */
export async function noteBackup(store: Store, { createdAt }: Pick<Backup, 'createdAt'>): Promise<void> {
  await store.meta.put({ key: 'last-backup', value: createdAt });
}

/** A row without what is worked out from its value. */
export function bareRow<T>({ value, createdAt, modifiedAt, deletedAt }: Row<T>): BackedUp<T> {
  return { value, createdAt, modifiedAt, deletedAt };
}
