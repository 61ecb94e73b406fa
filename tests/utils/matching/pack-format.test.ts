import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type PackContents, readPackFile, writePack } from '~/utils/matching/pack-format';

const bytes = fc.uint8Array({ maxLength: 40 });
const contents: fc.Arbitrary<PackContents> = fc.record({
  documentCount: fc.nat(0xffffffff),
  postingCount: fc.nat(0xffffffff),
  averageLength: fc.float({ noNaN: true }),
  sections: fc.record({
    vocabulary: bytes,
    frequencies: bytes,
    gapLengths: bytes,
    gaps: bytes,
    impacts: bytes,
    documentLengths: bytes,
    documents: bytes,
    ids: bytes,
  }),
});

describe('writePack and readPackFile', () => {
  it('undo each other, wherever in a larger buffer the file lies', () => {
    fc.assert(
      fc.property(contents, fc.nat(7), (pack, offset) => {
        const file = writePack(pack);
        const larger = new Uint8Array(file.length + offset);
        larger.set(file, offset);
        expect(readPackFile(larger.subarray(offset))).toEqual(pack);
      }),
    );
  });

  it('refuse a file in which any one bit is wrong, without reading it', () => {
    fc.assert(
      fc.property(contents, fc.nat(), fc.nat(7), (pack, at, bit) => {
        const file = writePack(pack);
        const i = at % file.length;
        file[i] = (file[i] ?? 0) ^ (1 << bit);
        expect(() => readPackFile(file)).toThrow(/damaged|no packed statement index|format/);
      }),
      { numRuns: 300 },
    );
  });

  it('refuse a file that was cut off anywhere', () => {
    fc.assert(
      fc.property(contents, fc.nat(), (pack, at) => {
        const file = writePack(pack);
        expect(() => readPackFile(file.subarray(0, at % file.length))).toThrow();
      }),
    );
  });

  it('refuse any other bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (file) => {
        expect(() => readPackFile(file)).toThrow(Error);
      }),
    );
  });
});
