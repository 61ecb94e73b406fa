import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import {
  writeWebAnnotation,
  writeWebAnnotationCollection,
} from '~/utils/interchange/web-annotation/write-web-annotation';
import { anyAnnotation } from '../any-annotation';
import { PAGE_TEXT, sampleAnnotation } from '../sample-annotation';
import { annotationMusts, collectionMusts } from './model-musts';

const ARCHIVED = 'https://web.archive.org/web/20220305000000/https://courier.example/trams';

/** As it stands in the file. */
const written = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe("what the model demands of an annotation's file", () => {
  it('is met by every note, with the text at hand or without', () => {
    fc.assert(
      fc.property(anyAnnotation(PAGE_TEXT), fc.boolean(), fc.boolean(), (note, withText, withCopy) => {
        const options = { pageText: withText ? PAGE_TEXT : null, archivedUrl: withCopy ? ARCHIVED : null };
        v.parse(annotationMusts, written(writeWebAnnotation(note, options)));
      }),
    );
  });

  it('is met by every collection, an empty one too', () => {
    fc.assert(
      fc.property(fc.array(anyAnnotation(PAGE_TEXT), { maxLength: 4 }), (notes) => {
        const items = notes.map((annotation) => ({
          annotation,
          options: { pageText: PAGE_TEXT, archivedUrl: null },
        }));
        v.parse(
          collectionMusts,
          written(writeWebAnnotationCollection('https://desk.example/notes', 'Notes', items)),
        );
      }),
    );
  });

  it('counts in code points: never past the end of the text, nor into a pair', () => {
    const length = [...PAGE_TEXT].length;
    fc.assert(
      fc.property(anyAnnotation(PAGE_TEXT), (note) => {
        const file = v.parse(
          annotationMusts,
          written(writeWebAnnotation(note, { pageText: PAGE_TEXT, archivedUrl: null })),
        );
        for (const selector of [file.target].flat().flatMap((each) => each.selector ?? [])) {
          if (selector.type === 'TextPositionSelector') expect(selector.end).toBeLessThanOrEqual(length);
        }
      }),
    );
  });

  it.each<[string, object]>([
    ['no id', { id: undefined }],
    ['an id that is no IRI', { id: 'note 1' }],
    ['a local time', { created: '2022-03-05T10:00:00+01:00' }],
    ['another motivation', { motivation: 'judging' }],
    ['no target', { target: undefined }],
    ['an empty body', { body: [] }],
  ])('is not met by %s', (_name, change) => {
    const file = writeWebAnnotation(sampleAnnotation, { pageText: PAGE_TEXT, archivedUrl: ARCHIVED });
    expect(v.is(annotationMusts, written(file))).toBe(true);
    expect(v.is(annotationMusts, written({ ...file, ...change }))).toBe(false);
  });
});
