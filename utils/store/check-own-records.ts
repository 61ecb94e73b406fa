import { foldCase } from '../interchange/fold-case';
import { pointer } from '../interchange/problem';
import { foldName } from '../text/fold-name';
import type { Breathe } from './breathe';
import { checkOwn } from './check-own';
import { ownContentKey } from './own-content-key';
import type { OwnRecords, RejectedRow } from './own-import';
import type { OwnTable, OwnValues } from './rows';

/** A row that is as it should be by itself, with its place in the file, from 1. */
export type CheckedRow<K extends OwnTable> = { readonly value: OwnValues[K]; readonly row: number };

/** The rows of one table, in file order; `repeated` counts those that stand in the file already. */
export type CheckedTable<K extends OwnTable> = {
  readonly good: readonly CheckedRow<K>[];
  readonly repeated: number;
  readonly rejected: readonly RejectedRow[];
};

export type CheckedRecords = { readonly [K in OwnTable]: CheckedTable<K> };

/** Counts rows that were looked at. */
export type Step = (rows: number) => void;

/**
 * Checks every row by itself. The first of two rows with one id counts: the second is a repetition, or at fault when it
 * is about something else.
 */
export async function checkOwnRecords(
  records: OwnRecords,
  breathe: Breathe,
  step: Step,
): Promise<CheckedRecords> {
  const check = <K extends OwnTable>(table: K): Promise<CheckedTable<K>> =>
    checkTable(table, records[table], breathe, step);
  return {
    speakers: await check('speakers'),
    evidence: await check('evidence'),
    statements: await check('statements'),
    assessments: await check('assessments'),
    annotations: await check('annotations'),
  };
}

async function checkTable<K extends OwnTable>(
  table: K,
  rows: readonly OwnValues[K][],
  breathe: Breathe,
  step: Step,
): Promise<CheckedTable<K>> {
  const firsts = new Map<string, CheckedRow<K>>();
  const rejected: RejectedRow[] = [];
  let repeated = 0;
  for (const [i, input] of rows.entries()) {
    const row = i + 1;
    const checked = checkOne(table, input);
    if (!checked.ok) rejected.push({ table, row, ...checked.fault });
    else {
      const { value } = checked;
      const key = foldCase(value.id);
      const first = firsts.get(key);
      if (!first) firsts.set(key, { value, row });
      else if (first.value.id !== value.id)
        rejected.push({
          table,
          row,
          field: 'id',
          reason: `is the id of row ${first.row} with other capitals`,
        });
      else if (saysTheSame(table, first.value, value)) repeated += 1;
      else rejected.push({ table, row, field: 'id', reason: `is the id of row ${first.row}` });
    }
    step(1);
    await breathe();
  }
  return { good: [...firsts.values()], repeated, rejected };
}

function saysTheSame<K extends OwnTable>(table: K, a: OwnValues[K], b: OwnValues[K]): boolean {
  const key = ownContentKey(table, a);
  return key === null ? JSON.stringify(a) === JSON.stringify(b) : key === ownContentKey(table, b);
}

type Fault = Pick<RejectedRow, 'field' | 'reason'>;

function checkOne<K extends OwnTable>(
  table: K,
  input: OwnValues[K],
): { readonly ok: true; readonly value: OwnValues[K] } | { readonly ok: false; readonly fault: Fault } {
  const problems: { path: string; message: string }[] = [];
  const value = checkOwn(table, input, [], problems);
  if (value === null) {
    const { path, message } = problems[0] ?? { path: pointer(), message: 'is not as it should be' };
    return { ok: false, fault: { field: path.slice(1), reason: message } };
  }
  if ('reviewer' in value && value.reviewer !== null && foldName(value.reviewer) === foldName(value.author))
    return { ok: false, fault: { field: 'reviewer', reason: 'is the author of the assessment' } };
  return { ok: true, value };
}
