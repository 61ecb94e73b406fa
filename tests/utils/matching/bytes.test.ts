import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  byteWriter,
  readVarint,
  wordWriter,
  writeBytes,
  writeVarint,
  writeWord,
  written,
} from '~/utils/matching/bytes';

const uint32 = fc.nat(0xffffffff);

describe('varints', () => {
  it('come back as they were written, from the smallest buffer', () => {
    fc.assert(
      fc.property(fc.array(uint32), (values) => {
        const writer = byteWriter(1);
        for (const value of values) writeVarint(writer, value);
        const reader = { bytes: written(writer), at: 0 };
        expect(values.map(() => readVarint(reader))).toEqual(values);
        expect(reader.at).toBe(writer.length);
      }),
    );
  });

  it('take one byte up to 127', () => {
    const writer = byteWriter();
    writeVarint(writer, 127);
    expect(writer.length).toBe(1);
    writeVarint(writer, 128);
    expect(writer.length).toBe(3);
  });

  it('are zeros past the end', () => {
    expect(readVarint({ bytes: Uint8Array.of(129), at: 0 })).toBe(1);
    expect(readVarint({ bytes: new Uint8Array(), at: 0 })).toBe(0);
  });
});

describe('writeBytes and writeWord', () => {
  it('grow by what is needed', () => {
    const writer = byteWriter(2);
    writeBytes(writer, Uint8Array.of(1));
    writeBytes(writer, new Uint8Array(5000).fill(7));
    expect([written(writer).length, written(writer)[0], written(writer)[5000]]).toEqual([5001, 1, 7]);
  });

  it('keep whole words in order', () => {
    fc.assert(
      fc.property(fc.array(uint32), (values) => {
        const writer = wordWriter(1);
        for (const value of values) writeWord(writer, value);
        expect([...writer.words.subarray(0, writer.length)]).toEqual(values);
      }),
    );
  });
});
