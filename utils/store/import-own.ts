import { fail, ok, type Result } from '../model/result';
import { type BoundTables, inBoundTransaction } from './bound-transaction';
import { createBreathe } from './breathe';
import { type CheckedRecords, type CheckedTable, checkOwnRecords } from './check-own-records';
import type { Edit } from './edit';
import { isQuotaError } from './is-quota-error';
import {
  countRecords,
  type OwnImportPlan,
  type OwnImportReport,
  type OwnRecords,
  type PlannedTable,
} from './own-import';
import type { OwnTables } from './own-tables';
import { planOwnImport, type WhenChanged } from './plan-own-import';
import { bundlesOf } from './revision-bundles';
import { createRowCounter } from './row-counter';
import { OWN_TABLES, type OwnTable } from './rows';
import { sortInSlices } from './sort-in-slices';
import type { Store } from './store';

/**
 * Rows written at once, with their revisions. In the worker nobody waits for a batch, and fewer than 50 bundles of either
 * kind would cost more: Dexie notes each key of so few, and tells every page of them.
 */
const BATCH = 2048;

/** Rows are checked one by one, then set beside the store's, then written. */
export type OwnImportPhase = 'check' | 'compare' | 'write';

export type OwnImportOptions = {
  /** Signs the revisions. */
  readonly edit: Edit;
  /** What is done with rows that are in the store with other words, or in its trash; they are replaced unless said. */
  readonly changed?: WhenChanged;
  readonly signal?: AbortSignal;
  readonly onProgress?: (phase: OwnImportPhase, done: number, total: number) => void;
};

/**
 * Tells what `importOwn` would do now, and does nothing. Rejects with the signal's reason when it is aborted.
 *
 * @param records values of `utils/model` as an importer gives them; they are checked here
 */
export async function previewOwnImport(
  store: Store,
  records: OwnRecords,
  options: Pick<OwnImportOptions, 'signal' | 'onProgress'> = {},
): Promise<OwnImportReport> {
  // The plan's rows are thrown away: nobody signs them.
  const edit: Edit = { author: '', reason: '', at: '' };
  const checked = await check(records, { ...options, edit });
  const plan = await inBoundTransaction(store, 'r', ({ own }) =>
    compare(own, records, checked, { ...options, edit }),
  );
  return reportOf(plan);
}

/**
 * Writes what a file brings as the user's own rows, with their revisions, in one step: all the good rows or, when it is
 * stopped, fails or the page is closed, none. Rows that are there already, under their id or with the same content
 * under another, are left alone, and what points to them points to those in the store. Gives way to input throughout;
 * own rows cannot be read elsewhere while it writes.
 *
 * Fails with `aborted` or `no-space`. Rejected rows are no failure: they are in the report.
 */
export async function importOwn(
  store: Store,
  records: OwnRecords,
  options: OwnImportOptions,
): Promise<Result<OwnImportReport>> {
  const { signal } = options;
  try {
    const checked = await check(records, options);
    const plan = await inBoundTransaction(store, 'rw', async (tables) => {
      const plan = await compare(tables.own, records, checked, options);
      await writePlan(tables, plan, options);
      return plan;
    });
    return ok(reportOf(plan));
  } catch (error) {
    if (signal?.aborted) return fail('aborted', 'The import was stopped.');
    if (isQuotaError(error)) return fail('no-space', 'The browser gives no more room for data.');
    throw error;
  }
}

async function check(records: OwnRecords, options: OwnImportOptions): Promise<CheckedRecords> {
  const breathe = createBreathe(options.signal ?? null);
  const checked = await checkOwnRecords(records, breathe, counter('check', countRecords(records), options));
  const inOrder = async <K extends OwnTable>(table: CheckedTable<K>): Promise<CheckedTable<K>> => ({
    ...table,
    good: await sortInSlices(table.good, ({ value }) => value.id, breathe),
  });
  return {
    speakers: await inOrder(checked.speakers),
    evidence: await inOrder(checked.evidence),
    statements: await inOrder(checked.statements),
    assessments: await inOrder(checked.assessments),
    annotations: await inOrder(checked.annotations),
  };
}

function compare(
  own: OwnTables,
  records: OwnRecords,
  checked: CheckedRecords,
  options: OwnImportOptions,
): Promise<OwnImportPlan> {
  const { edit, changed = 'replace' } = options;
  const step = counter('compare', countRecords(records), options);
  return planOwnImport(own, checked, { edit, changed, step });
}

/** Runs inside the caller's transaction. */
async function writePlan(
  { own, revisions }: BoundTables,
  plan: OwnImportPlan,
  options: OwnImportOptions,
): Promise<void> {
  const total = OWN_TABLES.reduce((sum, table) => sum + plan[table].writes.length, 0);
  const step = counter('write', total, options);
  const write = async <K extends OwnTable>(table: K, { writes }: PlannedTable<K>): Promise<void> => {
    const { author, reason, at } = options.edit;
    for (let start = 0; start < writes.length; start += BATCH) {
      const batch = writes.slice(start, start + BATCH);
      await own[table].add(batch.flatMap(({ row, action }) => (action === 'create' ? [row] : [])));
      await own[table].bulkPut(batch.flatMap(({ row, action }) => (action === 'create' ? [] : [row])));
      const steps = batch.map(({ row: { value }, action }) => ({
        id: crypto.randomUUID(),
        table,
        rowId: value.id,
        action,
        at,
        author,
        reason,
        value,
      }));
      await revisions.bulkAdd(bundlesOf(steps));
      step(batch.length);
    }
  };
  await write('speakers', plan.speakers);
  await write('evidence', plan.evidence);
  await write('statements', plan.statements);
  await write('assessments', plan.assessments);
  await write('annotations', plan.annotations);
}

function counter(
  phase: OwnImportPhase,
  total: number,
  { signal, onProgress }: OwnImportOptions,
): (rows: number) => void {
  return createRowCounter(total, (done) => onProgress?.(phase, done, total), signal);
}

function reportOf(plan: OwnImportPlan): OwnImportReport {
  const { speakers, evidence, statements, assessments, annotations } = plan;
  const counts = (name: 'created' | 'changed' | 'duplicates') => ({
    speakers: speakers[name],
    evidence: evidence[name],
    statements: statements[name],
    assessments: assessments[name],
    annotations: annotations[name],
  });
  return {
    created: counts('created'),
    changed: counts('changed'),
    duplicates: counts('duplicates'),
    rejected: [speakers, evidence, statements, assessments, annotations].flatMap(({ rejected }) => rejected),
  };
}
