import * as v from 'valibot';
import {
  assessmentSchema,
  evidenceSchema,
  MAX_ROWS,
  manifestSchema,
  speakerSchema,
  statementSchema,
} from '../../interchange/pack-schema';
import { addressSchema, idSchema, list, text } from '../../interchange/text-schema';
import { timeSchema } from '../../interchange/time-schema';
import type { Json } from '../../model/json';
import { ANCHORING_STATES } from '../../model/placed-note';
import { annotationSchema } from '../annotation-schema';
import { REVISION_ACTIONS, SUBSCRIPTION_OUTCOMES } from '../rows';
import { recordFault } from './record-fault';

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

const jsonSchema = v.custom<Json>(isJson, 'must be JSON');
const count = v.pipe(
  v.number('must be a number'),
  v.integer('must be whole'),
  v.minValue(0, 'must not be negative'),
  v.maxValue(MAX_ROWS, `must be at most ${MAX_ROWS}`),
);
const flag = v.boolean('must be true or false');
const key = v.pipe(v.string('must be text'), v.regex(/^[A-Za-z0-9_-]{43}$/, 'must be a public key'));

/** The rows of each part of a backup. */
export const BACKUP_ROWS = {
  packs: v.strictObject({
    manifest: manifestSchema,
    enabled: flag,
    counts: v.strictObject({ statements: count, speakers: count, evidence: count, assessments: count }),
    installedAt: timeSchema,
    sha256: v.nullable(v.pipe(v.string('must be text'), v.regex(/^[0-9a-f]{64}$/, 'must be 64 digits'))),
    source: v.nullable(
      v.strictObject({
        from: v.strictObject({
          kind: v.picklist(['file', 'subscription'], 'must be "file" or "subscription"'),
          name: v.pipe(v.string('must be text'), v.maxLength(3000, 'must be at most 3000 characters')),
        }),
        signer: v.nullable(key),
        signerSince: v.nullable(timeSchema),
        signerBefore: v.nullable(key),
      }),
    ),
  }),
  records: v.pipe(
    v.strictObject({
      statement: statementSchema,
      speaker: v.nullable(speakerSchema),
      assessments: list(assessmentSchema, MAX_ROWS),
      evidence: list(evidenceSchema, MAX_ROWS),
    }),
    v.check(
      (record) => recordFault(record) === null,
      ({ input }) => recordFault(input) ?? '',
    ),
  ),
  settings: v.strictObject({ key: text(80), value: jsonSchema }),
  subscriptions: v.strictObject({
    url: addressSchema,
    packId: v.nullable(idSchema),
    schedule: v.picklist(['manual', 'daily'], 'must be "manual" or "daily"'),
    paused: flag,
    automatic: flag,
    etag: v.nullable(text(1000)),
    lastModified: v.nullable(text(100)),
    checkedAt: v.nullable(timeSchema),
    outcome: v.nullable(v.picklist(SUBSCRIPTION_OUTCOMES, 'is not an outcome')),
    detail: v.nullable(v.string('must be text')),
  }),
  anchorings: v.strictObject({
    annotationId: idSchema,
    state: v.picklist(ANCHORING_STATES, 'is not a state'),
    at: timeSchema,
  }),
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
    content: jsonSchema,
    savedAt: timeSchema,
  }),
} as const;

/** More packs than anybody installs. */
const MAX_PACKS = 1000;

/** The first line of a backup. */
export const backupHeadSchema = v.strictObject({
  format: v.literal('on-record-backup', 'must be "on-record-backup"'),
  formatVersion: v.literal(2, 'must be 2: this version of On Record reads no other'),
  createdAt: timeSchema,
  signingKey: v.nullable(key),
});

/** What stands around the rows of a backup of format version 1. */
export const earlierHeadSchema = v.object({
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
