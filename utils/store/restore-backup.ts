import type { BackedUp, BackedUpPack, Backup } from './backup';
import type { Edit } from './edit';
import { linksOf, linkTo } from './links';
import { planTable, type RestoreCounts, type TablePlan } from './restore-plan';
import { OWN_TABLES, type OwnTable, type OwnValues } from './rows';
import type { Store } from './store';
import { bareRow } from './take-backup';
import { addRevision } from './write-row';

/** What a backup does, by part. */
export type RestoreReport = {
  readonly [Part in OwnTable | 'feedback' | 'drafts' | 'revisions']: RestoreCounts;
};

/** Tells what `restoreBackup` would do now, and does nothing. */
export function previewRestore(store: Store, backup: Backup): Promise<RestoreReport> {
  const { db, own, revisions, feedback, drafts } = store;
  return db.transaction('r', [...Object.values(own), revisions, feedback, drafts], async () => ({
    statements: (await planOwn(store, 'statements', backup)).counts,
    speakers: (await planOwn(store, 'speakers', backup)).counts,
    evidence: (await planOwn(store, 'evidence', backup)).counts,
    assessments: (await planOwn(store, 'assessments', backup)).counts,
    annotations: (await planOwn(store, 'annotations', backup)).counts,
    revisions: (await planRevisions(store, backup)).counts,
    feedback: (await planFeedback(store, backup)).counts,
    drafts: (await planDrafts(store, backup)).counts,
  }));
}

/** The packs that were installed when the backup was made and are not installed here. */
export async function missingPacks({ packs }: Store, backup: Backup): Promise<readonly BackedUpPack[]> {
  const here = new Set(await packs.toCollection().primaryKeys());
  return (backup.packs ?? []).filter(({ id }) => !here.has(id));
}

/**
 * Brings a backup into an empty or a filled store, in one step; of two forms of a row the last changed one stays.
 * History is joined, never dropped.
 *
 * @param edit signs the revision of a row whose history the backup does not hold
 */
export function restoreBackup(store: Store, backup: Backup, edit: Edit): Promise<RestoreReport> {
  const { db, own, revisions, feedback, drafts } = store;
  return db.transaction('rw', [...Object.values(own), revisions, feedback, drafts], async () => {
    const report = await previewRestore(store, backup);
    const history = (await planRevisions(store, backup)).write;
    await revisions.bulkAdd(history);
    const told = new Set(history.map(({ rowId }) => rowId));
    for (const table of OWN_TABLES) await restoreOwn(store, table, backup, told, edit);
    for (const { id, value } of (await planFeedback(store, backup)).write) {
      const ref = linkTo.statement(value.statement);
      const present = await feedback.get({ 'value.context': value.context, ref });
      await feedback.put({ id: present?.id ?? id, ref, value });
    }
    await drafts.bulkPut((await planDrafts(store, backup)).write);
    return report;
  });
}

async function restoreOwn<K extends OwnTable>(
  store: Store,
  table: K,
  backup: Backup,
  told: ReadonlySet<string>,
  edit: Edit,
): Promise<void> {
  const { write } = await planOwn(store, table, backup);
  await store.own[table].bulkPut(write.map((row) => ({ ...row, links: linksOf(table, row.value) })));
  for (const { value } of write) {
    if (!told.has(value.id)) await addRevision(store, table, value.id, 'restore', value, edit);
  }
}

async function planOwn<K extends OwnTable>(
  store: Store,
  table: K,
  backup: Backup,
): Promise<TablePlan<BackedUp<OwnValues[K]>>> {
  const incoming: readonly BackedUp<OwnValues[K]>[] = backup.rows[table];
  const present = await store.own[table].bulkGet(incoming.map(({ value }) => value.id));
  return planTable(
    incoming,
    present.map((row) => row && bareRow(row)),
    ({ modifiedAt }) => modifiedAt,
  );
}

/** A revision that is there stays as it is, whatever the backup says. */
async function planRevisions(
  { revisions }: Store,
  backup: Backup,
): Promise<TablePlan<Backup['revisions'][number]>> {
  const known = new Set(await revisions.orderBy('id').keys());
  const write = backup.revisions.filter(({ id }) => !known.has(id) && known.add(id));
  const same = backup.revisions.length - write.length;
  return { write, counts: { added: write.length, replaced: 0, kept: 0, same } };
}

async function planFeedback(
  { feedback }: Store,
  backup: Backup,
): Promise<TablePlan<Backup['feedback'][number]>> {
  const known = new Map(
    (await feedback.toArray()).map(({ ref, value }) => [`${ref} ${value.context}`, value]),
  );
  const present = backup.feedback.map(({ id, value }) => {
    const before = known.get(`${linkTo.statement(value.statement)} ${value.context}`);
    return before && { id, value: before };
  });
  return planTable(backup.feedback, present, ({ value }) => value.at);
}

async function planDrafts({ drafts }: Store, backup: Backup): Promise<TablePlan<Backup['drafts'][number]>> {
  const present = await drafts.bulkGet(backup.drafts.map(({ id }) => id));
  return planTable(backup.drafts, present, ({ savedAt }) => savedAt);
}
