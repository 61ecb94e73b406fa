import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cueColumns, MOST_FEATURES, writeCueFeatures } from '~/utils/attribution/cue-features';
import { hashText } from '~/utils/attribution/hashing';
import { MARGIN } from '~/utils/attribution/reading';
import { anyText, readText } from './draft-fixtures';

const columnsOf = (text: string) => {
  const r = readText(text);
  const prior = (word: number): number => (word === hashText('said') ? 5 : 0);
  return { r, columns: cueColumns(r, prior, new Uint8Array(r.count + 2 * MARGIN)) };
};

describe('cueColumns', () => {
  it('counts from the last closing mark and to the next opening one', () => {
    const { columns } = columnsOf('“No,” he said, “never.”');
    expect([columns.sinceClosing[4], columns.sinceClosing[5]]).toEqual([1, 2]);
    expect([columns.untilOpening[4], columns.untilOpening[5]]).toEqual([3, 2]);
  });

  it('does not count into another paragraph', () => {
    const { columns } = columnsOf('“No.”\n\nHe said\n\n“never”');
    expect([columns.sinceClosing[4], columns.untilOpening[5]]).toEqual([9, 9]);
  });

  it('asks the prior of each word once, in any capitals', () => {
    const { r, columns } = columnsOf('He SAID so.');
    expect([...columns.prior.subarray(MARGIN, MARGIN + r.count)]).toEqual([0, 5, 0, 0]);
  });

  it('gives distances of one to seven, or far', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { columns } = columnsOf(text);
        for (const distance of [...columns.sinceClosing, ...columns.untilOpening]) {
          expect([1, 2, 3, 4, 5, 6, 7, 9]).toContain(distance);
        }
      }),
    );
  });
});

describe('writeCueFeatures', () => {
  it('writes the same number for every token, within the buffer', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { r, columns } = columnsOf(text);
        const out = new Int32Array(MOST_FEATURES);
        const counts = new Set<number>();
        for (let i = 0; i < r.count; i++) counts.add(writeCueFeatures(r, columns, i, out));
        expect(counts.size).toBe(1);
        expect(Math.max(...counts)).toBeLessThanOrEqual(MOST_FEATURES);
      }),
    );
  });

  it('does not depend on what stands in a far sentence', () => {
    const features = (text: string): number[] => {
      const { r, columns } = columnsOf(text);
      const out = new Int32Array(MOST_FEATURES);
      return [...out.subarray(0, writeCueFeatures(r, columns, 1, out))];
    };
    const start = 'Ek said the old ferry was late again that day.';
    expect(features(`${start} It rained.`)).toEqual(features(`${start} Lund left the pier.`));
  });
});
