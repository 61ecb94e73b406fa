import * as v from 'valibot';

// No flags: the pattern is published as JSON Schema, which has none.
const ISO_TIME =
  /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])[T ](?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d{1,9})?(?:Z|[+-](?:[01]\d|2[0-3])(?::?[0-5]\d)?)$/;

/** An ISO time with its zone that can be read: some engines know no zone of hours alone, and none the 31st of June. */
export const timeSchema = v.pipe(
  v.string('must be text'),
  v.regex(ISO_TIME, 'must be an ISO time'),
  v.check((text) => !Number.isNaN(Date.parse(text)), 'is no time that can be read'),
);
