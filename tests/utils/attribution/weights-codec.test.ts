import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quantise, strideBitsFor } from '~/utils/attribution/weights';
import { packWeights, unpackWeights } from '~/utils/attribution/weights-codec';

describe('packWeights and unpackWeights', () => {
  it('undo each other', () => {
    const cell = fc.float({ min: -8, max: 8, noNaN: true });
    const shape = fc.record({ bits: fc.integer({ min: 1, max: 6 }), width: fc.integer({ min: 1, max: 21 }) });
    fc.assert(
      fc.property(shape, fc.array(cell, { minLength: 1, maxLength: 64 }), ({ bits, width }, cells) => {
        const stride = strideBitsFor(width);
        const values = new Float32Array(1 << (bits + stride));
        // Only real cells: those between width and stride are never trained.
        for (let i = 0; i < values.length; i++) {
          if ((i & ((1 << stride) - 1)) < width) values[i] = i % 3 === 0 ? (cells[i % cells.length] ?? 0) : 0;
        }
        const weights = quantise(values, bits, width, 0.125, 0.1);
        expect(unpackWeights(packWeights(weights))).toEqual(weights);
      }),
    );
  });

  it('rounds to steps, cuts what is small and stops at 127 steps', () => {
    const { cells } = quantise(Float32Array.of(0.26, 0.04, -100, 0), 2, 1, 0.1, 0.05);
    expect([...cells]).toEqual([3, 0, -127, 0]);
  });
});
