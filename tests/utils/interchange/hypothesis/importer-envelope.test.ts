import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { writeHypothesis } from '~/utils/interchange/hypothesis/write-hypothesis';
import { anyAnnotation } from '../any-annotation';
import { PAGE_TEXT, sampleAnnotation } from '../sample-annotation';

const OPTIONS = {
  userid: 'acct:ada@desk.example',
  exportedAt: '2022-05-01T00:00:00.000Z',
  version: '0.1.0',
};
const time = v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+00:00$/));
const userid = v.pipe(v.string(), v.regex(/^acct:[^@\s]+@[^@\s]+$/));

/** The envelope of Hypothesis' own export, and the fields of an annotation that its importer copies or shows. */
const envelope = v.strictObject({
  export_date: v.pipe(v.string(), v.isoTimestamp()),
  export_userid: userid,
  client_version: v.string(),
  annotations: v.array(
    v.looseObject({
      id: v.string(),
      created: time,
      updated: time,
      user: userid,
      user_info: v.strictObject({ display_name: v.nullable(v.string()) }),
      uri: v.pipe(v.string(), v.url()),
      text: v.string(),
      tags: v.array(v.string()),
      group: v.string(),
      permissions: v.looseObject({ read: v.array(v.string()) }),
      target: v.pipe(
        v.array(
          v.strictObject({
            source: v.pipe(v.string(), v.url()),
            // Its own offsets and ranges cannot be told from ours; it finds the place by the quotation. Its client
            // takes a list without any for a passage that was lost, and none at all for a note on the page.
            selector: v.exactOptional(
              v.pipe(
                v.array(
                  v.strictObject({
                    type: v.literal('TextQuoteSelector'),
                    exact: v.string(),
                    prefix: v.string(),
                    suffix: v.string(),
                  }),
                ),
                v.minLength(1),
              ),
            ),
          }),
        ),
        v.length(1),
      ),
      document: v.strictObject({
        // Its client shows the first title without asking whether there is one.
        title: v.exactOptional(v.pipe(v.array(v.pipe(v.string(), v.minLength(1))), v.minLength(1))),
      }),
    }),
  ),
});

const written = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe("the file for Hypothesis' importer", () => {
  it('has its envelope and fields for every note', () => {
    fc.assert(
      fc.property(fc.array(anyAnnotation(PAGE_TEXT), { maxLength: 4 }), (notes) => {
        const file = v.parse(envelope, written(writeHypothesis(notes, OPTIONS)));
        expect(file.annotations.map(({ text }) => text)).toEqual(notes.map(({ body }) => body));
        // It lets the user choose by who wrote them: all bear the name of the one who exports.
        expect(new Set(file.annotations.map(({ user }) => user)).size).toBeLessThanOrEqual(1);
      }),
    );
  });

  it.each(['export_date', 'export_userid', 'annotations'])('would be told apart without %s', (field) => {
    const file = writeHypothesis([sampleAnnotation], OPTIONS);
    expect(v.is(envelope, written(file))).toBe(true);
    expect(v.is(envelope, written({ ...file, [field]: undefined }))).toBe(false);
  });
});
