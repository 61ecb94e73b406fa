import * as v from 'valibot';
import { type Problem, pointer } from './problem';

/** A report longer than this helps nobody, and each problem costs memory. */
export const MAX_PROBLEMS = 1000;

function problemOf(issue: v.BaseIssue<unknown>, base: readonly (string | number)[]): Problem {
  const keys = (issue.path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key)));
  const path = pointer(...base, ...keys);
  if (issue.type !== 'strict_object') return { path, message: issue.message };
  // Valibot marks an unknown key by expecting "never", a missing one by its quoted name.
  if (issue.expected === 'never') return { path, message: 'is not a field of this format' };
  return { path, message: issue.expected === 'Object' ? 'must be an object' : 'is missing' };
}

/**
 * Checks one value against a schema.
 * @param base the value's place in the file; problems are pushed onto `problems`, at most `MAX_PROBLEMS`.
 * @returns the value as the schema gives it, or null when it has problems.
 */
export function checkRow<Schema extends v.GenericSchema>(
  schema: Schema,
  value: unknown,
  base: readonly (string | number)[],
  problems: Problem[],
): v.InferOutput<Schema> | null {
  const result = v.safeParse(schema, value, { abortPipeEarly: true });
  if (result.success) return result.output;
  for (const issue of result.issues) {
    if (problems.length >= MAX_PROBLEMS) break;
    problems.push(problemOf(issue, base));
  }
  return null;
}

/**
 * Checks a table row by row; the same contract as `checkRow`.
 * @returns the good rows, in order.
 */
export function checkRows<Schema extends v.GenericSchema>(
  schema: Schema,
  table: unknown,
  base: readonly (string | number)[],
  problems: Problem[],
  maxRows: number,
): v.InferOutput<Schema>[] {
  if (!Array.isArray(table)) {
    problems.push({ path: pointer(...base), message: table === undefined ? 'is missing' : 'must be a list' });
    return [];
  }
  if (table.length > maxRows) {
    problems.push({ path: pointer(...base), message: `must have at most ${maxRows} rows` });
    return [];
  }
  const rows: v.InferOutput<Schema>[] = [];
  for (const [index, row] of table.entries()) {
    if (problems.length >= MAX_PROBLEMS) break;
    const checked = checkRow(schema, row, [...base, index], problems);
    if (checked !== null) rows.push(checked);
  }
  return rows;
}
