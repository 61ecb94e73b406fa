import * as v from 'valibot';
import { assessmentSchema, evidenceSchema, speakerSchema, statementSchema } from '../interchange/pack-schema';
import { idSchema, list, text } from '../interchange/text-schema';
import { timeSchema } from '../interchange/time-schema';
import { annotationSchema } from './annotation-schema';
import { type Json, REVISION_ACTIONS } from './rows';

/** An own row as it is backed up: without what is worked out from its value. */
function row<const Value extends v.GenericSchema>(value: Value) {
  return v.strictObject({
    value,
    createdAt: timeSchema,
    modifiedAt: timeSchema,
    deletedAt: v.nullable(timeSchema),
  });
}

function revision<const Table extends string, const Value extends v.GenericSchema>(
  table: Table,
  value: Value,
) {
  return v.strictObject({
    id: idSchema,
    table: v.literal(table),
    rowId: idSchema,
    action: v.picklist(REVISION_ACTIONS, 'is not an action'),
    at: timeSchema,
    author: v.string('must be text'),
    reason: v.string('must be text'),
    value: v.nullable(value),
  });
}

function isJson(value: unknown): value is Json {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return true;
  if (typeof value === 'number') return Number.isFinite(value);
  if (typeof value !== 'object') return false;
  return Object.values(value).every(isJson);
}

/** The rows of each part of a backup. */
export const BACKUP_ROWS = {
  statements: row(statementSchema),
  speakers: row(speakerSchema),
  evidence: row(evidenceSchema),
  assessments: row(assessmentSchema),
  annotations: row(annotationSchema),
  revisions: v.variant(
    'table',
    [
      revision('statements', statementSchema),
      revision('speakers', speakerSchema),
      revision('evidence', evidenceSchema),
      revision('assessments', assessmentSchema),
      revision('annotations', annotationSchema),
    ],
    'is not a revision',
  ),
  feedback: v.strictObject({
    id: idSchema,
    value: v.strictObject({
      context: text(200),
      statement: v.strictObject({ packId: v.nullable(idSchema), id: idSchema }),
      judgement: v.picklist(['not-this-claim', 'same-claim'], 'is not a judgement'),
      at: timeSchema,
    }),
  }),
  drafts: v.strictObject({
    id: idSchema,
    form: text(80),
    rowId: v.nullable(idSchema),
    content: v.custom<Json>(isJson, 'must be JSON'),
    savedAt: timeSchema,
  }),
} as const;

/** More packs than anybody installs. */
const MAX_PACKS = 1000;

/** What stands around the rows. */
export const backupHeadSchema = v.object({
  format: v.literal('on-record-backup', 'must be "on-record-backup"'),
  formatVersion: v.literal(1, 'must be 1: this version of On Record reads no other'),
  createdAt: timeSchema,
  packs: v.exactOptional(
    list(
      v.strictObject({ id: text(128), name: text(200), release: text(50), from: v.nullable(text(3000)) }),
      MAX_PACKS,
    ),
  ),
});
