import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hashText, mix, pair } from '~/utils/attribution/hashing';

const int = fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 });

describe('the hashes of features', () => {
  it('are whole signed 32-bit numbers, the same each time', () => {
    fc.assert(
      fc.property(fc.string(), int, int, (text, a, b) => {
        for (const make of [() => hashText(text), () => mix(a & 511, b), () => pair(a, b)]) {
          const hash = make();
          expect(hash).toBe(hash | 0);
          expect(make()).toBe(hash);
        }
      }),
    );
  });

  it('are those the shipped model was trained with', () => {
    expect([hashText(''), hashText('said'), hashText('“')]).toEqual([535972289, -1364211573, 15815080]);
    expect([mix(1, 0), mix(303, 77), mix(2, -1)]).toEqual([-1049624659, 1231865825, 1321301397]);
    expect([pair(1, 2), pair(-5, 9)]).toEqual([-1625540028, -1769806128]);
  });

  it('tell templates apart that hold the same value', () => {
    fc.assert(
      fc.property(int, fc.nat(400), fc.nat(400), (value, a, b) => {
        fc.pre(a !== b);
        expect(mix(a, value)).not.toBe(mix(b, value));
      }),
    );
  });

  it('tell a pair from the same pair turned round', () => {
    expect(pair(3, 8)).not.toBe(pair(8, 3));
    expect(pair(hashText('ek'), hashText('said'))).not.toBe(pair(hashText('said'), hashText('ek')));
  });

  it('spread words over small tables without crowding one bucket', () => {
    const buckets = new Array<number>(64).fill(0);
    for (let i = 0; i < 6400; i++) {
      const bucket = mix(7, hashText(`word${i}`)) & 63;
      buckets[bucket] = (buckets[bucket] ?? 0) + 1;
    }
    expect(Math.max(...buckets)).toBeLessThan(160);
    expect(Math.min(...buckets)).toBeGreaterThan(50);
  });
});
