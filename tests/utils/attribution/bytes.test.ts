import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ByteReader, ByteWriter } from '~/utils/attribution/bytes';

const uint32 = fc.nat(0xffffffff);

describe('ByteWriter and ByteReader', () => {
  it('undo each other for every kind of number', () => {
    const number = fc.float({ noNaN: true });
    const rows = fc.array(fc.record({ byte: fc.nat(255), varint: uint32, whole: uint32, real: number }));
    fc.assert(
      fc.property(rows, (values) => {
        const out = new ByteWriter();
        for (const { byte, varint, whole, real } of values) {
          out.byte(byte);
          out.varint(varint);
          out.uint32(whole);
          out.float32(real);
        }
        const reader = new ByteReader(out.finish());
        for (const value of values) {
          expect({
            byte: reader.byte(),
            varint: reader.varint(),
            whole: reader.uint32(),
            real: reader.float32(),
          }).toEqual(value);
        }
      }),
    );
  });

  it('writes small numbers in one byte and large ones in five', () => {
    const length = (value: number): number => {
      const out = new ByteWriter();
      out.varint(value);
      return out.finish().length;
    };
    expect([0, 127, 128, 0xffffffff].map(length)).toEqual([1, 1, 2, 5]);
  });

  it('grows for blocks larger than its buffer', () => {
    const block = new Uint8Array(10_000).map((_, i) => i);
    const out = new ByteWriter();
    out.byte(1);
    out.append(block);
    const reader = new ByteReader(out.finish());
    expect(reader.byte()).toBe(1);
    expect(reader.take(block.length)).toEqual(block);
  });

  it('reads no byte past the end', () => {
    const reader = () => new ByteReader(Uint8Array.of(1, 2));
    expect(() => reader().uint32()).toThrow(RangeError);
    expect(() => reader().take(3)).toThrow(/cut short/);
    expect(() => new ByteReader(new Uint8Array()).byte()).toThrow(RangeError);
  });

  it('reads a view of a larger buffer from where the view begins', () => {
    const whole = Uint8Array.of(9, 9, 1, 0, 0, 0);
    expect(new ByteReader(whole.subarray(2)).uint32()).toBe(1);
  });

  it('refuses a number that never ends', () => {
    const endless = new Uint8Array(8).fill(255);
    expect(() => new ByteReader(endless).varint()).toThrow(/too long/);
  });
});
