import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byteWriter, written } from '~/utils/matching/bytes';
import {
  copyDocument,
  type DocumentTerms,
  readDocument,
  writeDocument,
} from '~/utils/matching/document-terms';

const list = fc.array(fc.nat(500));
const anyDocument: fc.Arbitrary<DocumentTerms> = fc.record({
  day: fc.option(fc.integer({ min: -700_000, max: 60_000 }), { nil: null }),
  negated: fc.boolean(),
  anonymous: fc.boolean(),
  speaker: list,
  title: list,
  wordings: fc.array(list, { maxLength: 4 }),
});

const bytesOf = (documents: readonly DocumentTerms[]): Uint8Array => {
  const writer = byteWriter();
  for (const document of documents) writeDocument(document, writer);
  return written(writer);
};

describe('writeDocument and readDocument', () => {
  it('undo each other, one document behind another', () => {
    fc.assert(
      fc.property(fc.array(anyDocument, { maxLength: 4 }), (documents) => {
        const reader = { bytes: bytesOf(documents), at: 0 };
        expect(documents.map(() => readDocument(reader))).toEqual(documents);
      }),
    );
  });

  it('tell a day before 1970 from an unknown one', () => {
    const document = { day: -1, negated: false, anonymous: false, speaker: [], title: [], wordings: [] };
    expect(readDocument({ bytes: bytesOf([document]), at: 0 }).day).toBe(-1);
    expect(readDocument({ bytes: bytesOf([{ ...document, day: null }]), at: 0 }).day).toBeNull();
  });
});

describe('copyDocument', () => {
  it('gives every term its new id and leaves the rest', () => {
    fc.assert(
      fc.property(anyDocument, (document) => {
        const ids = Uint32Array.from({ length: 501 }, (_, id) => id * 3 + 1);
        const writer = byteWriter();
        copyDocument({ bytes: bytesOf([document]), at: 0 }, writer, ids);
        const renamed = (terms: readonly number[]) => terms.map((id) => id * 3 + 1);
        expect(readDocument({ bytes: written(writer), at: 0 })).toEqual({
          ...document,
          speaker: renamed(document.speaker),
          title: renamed(document.title),
          wordings: document.wordings.map(renamed),
        });
      }),
    );
  });
});
