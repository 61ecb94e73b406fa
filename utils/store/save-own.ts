import type { Problem } from '../interchange/problem';
import type { Failure } from '../model/result';
import { checkOwn } from './check-own';
import type { Edit } from './edit';
import type { OwnTable, OwnValues } from './rows';
import type { Store } from './store';
import { inOwnTransaction, rowOf, writeRow } from './write-row';

/** A `Result` whose failure also names the fields at fault, as JSON pointers into the value; often there are none. */
export type SaveResult<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: Failure & { readonly problems: readonly Problem[] } };

/** What forbids a change, or null. Runs inside the transaction of the change; `before` is null for a new row. */
export type Rule<T> = (after: T, before: T | null) => Promise<Failure | null> | Failure | null;

/** A value as a form gives it: the store gives the id. */
export type Fields<T> = Omit<T, 'id'>;

/** A refusal without fields. */
export function refuse(code: string, message: string, problems: readonly Problem[] = []): SaveResult<never> {
  return { ok: false, error: { code, message, problems } };
}

/** Saves a new row under a new UUID. Fails with `invalid`, or as the rule says. */
export function createOwn<K extends OwnTable>(
  store: Store,
  table: K,
  fields: Fields<OwnValues[K]>,
  edit: Edit,
  rule: Rule<OwnValues[K]>,
): Promise<SaveResult<OwnValues[K]>> {
  return save(store, table, { ...fields, id: crypto.randomUUID() }, null, edit, rule);
}

/**
 * Saves a row anew. The same value again changes nothing. Fails with `not-found` (also for a row in the trash),
 * `invalid`, or as the rule says.
 *
 * @param change gives the new fields from the present value
 */
export function updateOwn<K extends OwnTable>(
  store: Store,
  table: K,
  id: string,
  change: (before: OwnValues[K]) => Fields<OwnValues[K]>,
  edit: Edit,
  rule: Rule<OwnValues[K]>,
): Promise<SaveResult<OwnValues[K]>> {
  return inOwnTransaction(store, async () => {
    const row = await rowOf(store, table, id);
    if (!row || row.deletedAt !== null) return refuse('not-found', `There is no ${id} in ${table}.`);
    return save(store, table, { ...change(row.value), id }, row.value, edit, rule);
  });
}

function save<K extends OwnTable>(
  store: Store,
  table: K,
  input: unknown,
  before: OwnValues[K] | null,
  edit: Edit,
  rule: Rule<OwnValues[K]>,
): Promise<SaveResult<OwnValues[K]>> {
  return inOwnTransaction(store, async () => {
    const problems: Problem[] = [];
    const value = checkOwn(table, input, [], problems);
    if (value === null) return refuse('invalid', 'Some fields are not as they should be.', problems);
    const refusal = await rule(value, before);
    if (refusal) return refuse(refusal.code, refusal.message);
    if (before && JSON.stringify(before) === JSON.stringify(value)) return { ok: true, value: before };
    await writeRow(store, table, value, before ? 'update' : 'create', edit);
    return { ok: true, value };
  });
}
