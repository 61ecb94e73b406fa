import { toJsonSchema } from '@valibot/to-json-schema';
import * as v from 'valibot';
import {
  assessmentSchema,
  evidenceSchema,
  manifestSchema,
  packSchema,
  speakerSchema,
  statementSchema,
} from '../utils/interchange/pack-schema';
import { packSignatureSchema } from '../utils/interchange/signature/pack-signature';

const SCHEMAS: Record<string, { readonly schema: v.GenericSchema; readonly title: string }> = {
  pack: {
    schema: v.strictObject({ ...packSchema.entries, signature: v.optional(packSignatureSchema) }),
    title: 'On Record pack',
  },
  manifest: { schema: manifestSchema, title: 'Manifest of an On Record pack' },
  speaker: { schema: speakerSchema, title: 'Speaker' },
  evidence: { schema: evidenceSchema, title: 'Evidence' },
  statement: { schema: statementSchema, title: 'Statement' },
  assessment: { schema: assessmentSchema, title: 'Assessment' },
};

/** What a schema cannot say, so that nobody takes it for the whole rule. */
const LIMITS =
  'Generated from the validators in utils/interchange/pack-schema.ts; do not edit. Not expressed here: days must exist ' +
  'in the calendar and times be readable, addresses must parse and hold no credentials, text holds no control characters but line feed and ' +
  'tab and no half of a surrogate pair, lengths count UTF-16 units, ids and labels are unique whatever their capitals, ' +
  'references point into the same file, no document is cited twice by one assessment, no role ends before it begins, ' +
  'no file nests deeper than 64 levels, and a signature belongs to its content.';

/** Every published JSON Schema (draft 2020-12) by file name, as the text of its file. */
export function jsonSchemas(): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(SCHEMAS).map(([name, { schema, title }]) => {
      const generated = toJsonSchema(schema, {
        target: 'draft-2020-12',
        // Calendar and address checks are functions; LIMITS tells of them.
        errorMode: 'ignore',
      });
      const { $schema, ...rest } = generated;
      return [
        `${name}.schema.json`,
        `${JSON.stringify({ $schema, title, description: LIMITS, ...rest }, null, 2)}\n`,
      ];
    }),
  );
}
