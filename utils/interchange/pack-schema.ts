import * as v from 'valibot';
import { ASSESSMENT_STATES, EVIDENCE_STANCES, MAPPING_WAYS, VERDICTS } from '../model/assessment';
import { EVIDENCE_KINDS } from '../model/evidence';
import { RELATION_KINDS } from '../model/statement';
import { addressSchema, contactSchema, dateSchema, idSchema, langSchema, list, text } from './text-schema';
import { timeSchema } from './time-schema';

/** Most rows of one table; the store's shards and the index are built for this many. */
export const MAX_ROWS = 500_000;

const choice = <const T extends readonly string[]>(options: T) =>
  v.picklist(options, `must be one of: ${options.join(', ')}`);

/** A role in time. */
const roleSchema = v.strictObject({
  title: text(300),
  from: v.nullable(dateSchema),
  to: v.nullable(dateSchema),
});

/** A row of `speakers`. */
export const speakerSchema = v.strictObject({
  id: idSchema,
  name: text(200),
  sort: choice(['person', 'organisation', 'collective']),
  aliases: list(text(200), 50),
  roles: list(roleSchema, 50),
  wikidata: v.nullable(v.pipe(v.string('must be text'), v.regex(/^Q[1-9]\d{0,11}$/, 'must be as Q7747'))),
});

/** A row of `evidence`. */
export const evidenceSchema = v.strictObject({
  id: idSchema,
  kind: choice(EVIDENCE_KINDS),
  publisher: text(300),
  title: text(500),
  url: addressSchema,
  archivedUrl: v.nullable(addressSchema),
  author: v.nullable(text(300)),
  publishedOn: v.nullable(dateSchema),
  observedOn: v.nullable(dateSchema),
  place: v.nullable(text(300)),
  quotation: v.nullable(text(600)),
  independenceGroup: v.nullable(idSchema),
  lang: v.nullable(langSchema),
});

const relationSchema = v.strictObject({
  kind: choice(RELATION_KINDS),
  statement: v.strictObject({ packId: v.nullable(idSchema), id: idSchema }),
  author: text(300),
});

/** A row of `statements`. */
export const statementSchema = v.strictObject({
  id: idSchema,
  text: text(5000),
  variants: list(text(5000), 50),
  wording: choice(['verbatim', 'translated', 'reported']),
  lang: langSchema,
  originalLang: v.nullable(langSchema),
  speakerId: v.nullable(idSchema),
  saidOn: v.nullable(dateSchema),
  place: v.nullable(text(500)),
  title: v.nullable(text(300)),
  tags: list(text(80), 50),
  note: v.nullable(text(2000)),
  relations: v.exactOptional(list(relationSchema, 50)),
});

const evidenceLinkSchema = v.strictObject({ evidenceId: idSchema, stance: choice(EVIDENCE_STANCES) });

const mappingSchema = v.strictObject({
  how: choice(MAPPING_WAYS),
  value: v.nullable(text(40)),
  best: v.nullable(text(40)),
  worst: v.nullable(text(40)),
});

const correctionSchema = v.strictObject({ at: timeSchema, author: text(300), reason: text(2000) });

/** A row of `assessments`. */
export const assessmentSchema = v.strictObject({
  id: idSchema,
  statementId: idSchema,
  verdict: choice(VERDICTS),
  originalRating: v.nullable(text(500)),
  mapping: v.exactOptional(mappingSchema),
  rationale: text(5000),
  correction: v.nullable(text(2000)),
  missingContext: v.nullable(text(2000)),
  asOf: dateSchema,
  author: text(300),
  reviewer: v.nullable(text(300)),
  url: v.nullable(addressSchema),
  state: choice(ASSESSMENT_STATES),
  evidence: list(evidenceLinkSchema, 100),
  interest: v.exactOptional(text(1000)),
  corrections: v.exactOptional(list(correctionSchema, 100)),
});

/** The head of a pack. */
export const manifestSchema = v.strictObject({
  format: v.literal('on-record-pack', 'must be "on-record-pack"'),
  formatVersion: v.literal(1, 'must be 1: this version of On Record reads no other'),
  id: v.pipe(
    v.string('must be text'),
    v.regex(/^[a-z0-9][a-z0-9.-]{0,127}$/, 'must be small letters, digits, "." or "-", at most 128'),
  ),
  name: text(200),
  description: text(2000),
  release: v.pipe(
    v.string('must be text'),
    v.regex(/^\d{1,9}(?:\.\d{1,9}){0,3}$/, 'must be numbers with points between, as 2026.11.0'),
  ),
  releasedOn: dateSchema,
  publisher: v.strictObject({ name: text(200), url: v.nullable(addressSchema) }),
  licence: text(200),
  lang: langSchema,
  ratingScale: list(v.strictObject({ label: text(200), verdict: choice(VERDICTS) }), 100),
  corrections: contactSchema,
});

/** A whole pack; `readPack` checks row by row instead, so that a bad file costs little. */
export const packSchema = v.strictObject({
  manifest: manifestSchema,
  speakers: list(speakerSchema, MAX_ROWS),
  evidence: list(evidenceSchema, MAX_ROWS),
  statements: list(statementSchema, MAX_ROWS),
  assessments: list(assessmentSchema, MAX_ROWS),
});
