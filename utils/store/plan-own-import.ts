import { followRelations } from '../interchange/merge/follow-relations';
import type { CheckedRecords, CheckedRow, CheckedTable, Step } from './check-own-records';
import type { Edit } from './edit';
import { linksOf } from './links';
import { ownContentKey } from './own-content-key';
import type { OwnImportPlan, PlannedTable, PlannedWrite, RejectedRow } from './own-import';
import type { OwnTables } from './own-tables';
import type { OwnTable, OwnValues, Row } from './rows';

/** Rows compared at once: a few milliseconds. */
const BATCH = 500;

/** What is done with a row that is in the store with other words, or in its trash. */
export type WhenChanged = 'replace' | 'keep';

/** A value with its references as they are in the store, or the field whose reference leads nowhere. */
type Pointed<T> = { readonly value: T } | { readonly field: string; readonly reason: string };

type PlanOptions = { readonly edit: Edit; readonly changed: WhenChanged; readonly step: Step };

/**
 * Sets the good rows of a file beside those of the store. Runs inside the caller's transaction, whose tables `own` are; gives
 * way between its reads.
 */
export async function planOwnImport(
  own: OwnTables,
  records: CheckedRecords,
  options: PlanOptions,
): Promise<OwnImportPlan> {
  const speakers = await planTable(own, 'speakers', records.speakers, (value) => ({ value }), options);
  const evidence = await planTable(own, 'evidence', records.evidence, (value) => ({ value }), options);
  const statements = await planTable(
    own,
    'statements',
    records.statements,
    (value) => {
      if (value.speakerId === null) return { value };
      const speakerId = speakers.resolve(value.speakerId);
      return speakerId === null ? nowhere('speakerId', value.speakerId) : { value: { ...value, speakerId } };
    },
    options,
    followRelations,
  );
  const assessments = await planTable(
    own,
    'assessments',
    records.assessments,
    (value) => {
      const statementId = statements.resolve(value.statementId);
      if (statementId === null) return nowhere('statementId', value.statementId);
      const cited = value.evidence.map((link) => ({ link, id: evidence.resolve(link.evidenceId) }));
      const lost = cited.findIndex(({ id }) => id === null);
      const link = cited[lost]?.link;
      if (link) return nowhere(`evidence/${lost}/evidenceId`, link.evidenceId);
      const links = cited.flatMap((one) => (one.id === null ? [] : [{ ...one.link, evidenceId: one.id }]));
      return { value: { ...value, statementId, evidence: links } };
    },
    options,
  );
  const annotations = await planTable(
    own,
    'annotations',
    records.annotations,
    (value) => {
      if (value.statement === null || value.statement.packId !== null) return { value };
      const id = statements.resolve(value.statement.id);
      if (id === null) return nowhere('statement/id', value.statement.id);
      return { value: { ...value, statement: { packId: null, id } } };
    },
    options,
  );
  return { speakers, evidence, statements, assessments, annotations };
}

function nowhere(field: string, id: string): { readonly field: string; readonly reason: string } {
  return { field, reason: `leads nowhere: ${id} is neither in the file nor in the store` };
}

async function planTable<K extends OwnTable>(
  own: OwnTables,
  table: K,
  { good, repeated, rejected }: CheckedTable<K>,
  point: (value: OwnValues[K]) => Pointed<OwnValues[K]>,
  { edit, changed: whenChanged, step }: PlanOptions,
  follow: (value: OwnValues[K], renamed: ReadonlyMap<string, string>) => OwnValues[K] = (value) => value,
): Promise<PlannedTable<K>> {
  const present = await readPresent(own, table, good);
  const writes: PlannedWrite<K>[] = [];
  const faults: RejectedRow[] = [...rejected];
  const written = new Set<string>();
  const renamed = new Map<string, string>();
  const counts = { created: 0, changed: 0, duplicates: repeated };
  const pointed: OwnValues[K][] = [];
  for (const [i, { value: input, row }] of good.entries()) {
    step(1);
    // A request gives way to input as a pause does, and keeps the transaction alive.
    if (i % BATCH === 0) await own[table].get('');
    const found = point(input);
    if (!('value' in found)) {
      faults.push({ table, row, ...found });
      continue;
    }
    const { value } = found;
    const key = present.rows.has(value.id) ? null : ownContentKey(table, value);
    const twin = key === null ? undefined : present.idOfKey.get(key);
    if (twin === undefined) {
      pointed.push(value);
      continue;
    }
    renamed.set(value.id, twin);
    counts.duplicates += 1;
  }
  // Only now is it known under which id every row of the file is kept.
  for (const [i, unfollowed] of pointed.entries()) {
    if (i % BATCH === 0) await own[table].get('');
    const value = follow(unfollowed, renamed);
    const before = present.rows.get(value.id);
    if (before?.deletedAt === null && sameValue(before.value, value)) {
      counts.duplicates += 1;
      continue;
    }
    counts[before ? 'changed' : 'created'] += 1;
    if (before && whenChanged === 'keep') continue;
    written.add(value.id);
    writes.push(plannedWrite(table, value, before, edit));
  }
  return {
    ...counts,
    writes,
    rejected: faults.sort((a, b) => a.row - b.row),
    resolve(id) {
      const at = renamed.get(id) ?? id;
      return written.has(at) || present.live.has(at) ? at : null;
    },
  };
}

function plannedWrite<K extends OwnTable>(
  table: K,
  value: OwnValues[K],
  before: Row<OwnValues[K]> | undefined,
  { at }: Edit,
): PlannedWrite<K> {
  const row = {
    value,
    createdAt: before?.createdAt ?? at,
    modifiedAt: at,
    deletedAt: null,
    links: linksOf(table, value),
  };
  if (!before) return { row, action: 'create' };
  return { row, action: before.deletedAt === null ? 'update' : 'restore' };
}

type Present<K extends OwnTable> = {
  /** The rows whose ids the file has, in the trash or not. */
  readonly rows: ReadonlyMap<string, Row<OwnValues[K]>>;
  /** Ids of all live rows. */
  readonly live: ReadonlySet<string>;
  /** By content; of rows that say the same, the first in order of id. */
  readonly idOfKey: ReadonlyMap<string, string>;
};

async function readPresent<K extends OwnTable>(
  own: OwnTables,
  table: K,
  good: readonly CheckedRow<K>[],
): Promise<Present<K>> {
  const wanted = new Set(good.map(({ value }) => value.id));
  const rows = new Map<string, Row<OwnValues[K]>>();
  const live = new Set<string>();
  const idOfKey = new Map<string, string>();
  await own[table].each((row) => {
    const { id } = row.value;
    if (wanted.has(id)) rows.set(id, row);
    if (row.deletedAt !== null) return;
    live.add(id);
    const key = ownContentKey(table, row.value);
    if (key === null) return;
    const twin = idOfKey.get(key);
    if (twin === undefined || id < twin) idOfKey.set(key, id);
  });
  return { rows, live, idOfKey };
}

function sameValue<T>(a: T, b: T): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
