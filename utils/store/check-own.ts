import type * as v from 'valibot';
import { checkRow } from '../interchange/check-rows';
import { assessmentSchema, evidenceSchema, speakerSchema, statementSchema } from '../interchange/pack-schema';
import type { Problem } from '../interchange/problem';
import { annotationSchema } from './annotation-schema';
import type { OwnTable, OwnValues } from './rows';

const SCHEMAS: { readonly [K in OwnTable]: v.GenericSchema<unknown, OwnValues[K]> } = {
  statements: statementSchema,
  speakers: speakerSchema,
  evidence: evidenceSchema,
  assessments: assessmentSchema,
  annotations: annotationSchema,
};

/**
 * Checks what a form or a file gives for a row of `table`.
 *
 * @param base the place of the value in its file; problems are pushed onto `problems`
 * @returns the value, or null when it has problems
 */
export function checkOwn<K extends OwnTable>(
  table: K,
  value: unknown,
  base: readonly (string | number)[],
  problems: Problem[],
): OwnValues[K] | null {
  return checkRow<v.GenericSchema<unknown, OwnValues[K]>>(SCHEMAS[table], value, base, problems);
}
