import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MarkState } from '~/utils/model/mark';
import { MOST_PER_SCREEN, withinDensity } from '~/utils/page/density-cap';
import type { PaintedMark } from '~/utils/page/painted-mark';

const marksOf = (states: readonly MarkState[]): PaintedMark[] =>
  states.map((state, index) => ({ id: `m${index}`, state, ranges: [] }));

describe('withinDensity', () => {
  it('leaves out quotations beyond the cap of their screen, the last first', () => {
    const marks = marksOf(['quote', 'quote', 'stored', 'quote', 'quote']);
    const kept = withinDensity(marks, [10, 20, 30, 40, 900], 800, 3);
    expect(kept.map(({ id }) => id)).toEqual(['m0', 'm1', 'm2', 'm4']);
  });

  it('draws every quotation, or none, when the reader says so', () => {
    const marks = marksOf(['quote', 'stored', ...Array.from({ length: 40 }, () => 'quote' as const)]);
    const tops = marks.map(() => 0);
    expect(withinDensity(marks, tops, 800, MOST_PER_SCREEN.all)).toEqual(marks);
    expect(withinDensity(marks, tops, 800, MOST_PER_SCREEN['on-record']).map(({ id }) => id)).toEqual(['m1']);
    const shown = (level: 'balanced' | 'few') =>
      withinDensity(marks, tops, 800, MOST_PER_SCREEN[level]).length;
    expect(shown('few')).toBeLessThan(shown('balanced'));
  });

  it('never leaves out what is on record', () => {
    const state = fc.constantFrom<MarkState>('quote', 'stored', 'assessed');
    fc.assert(
      fc.property(fc.array(fc.tuple(state, fc.nat(5000))), fc.integer({ min: 1, max: 20 }), (given, most) => {
        const marks = marksOf(given.map(([each]) => each));
        const kept = withinDensity(
          marks,
          given.map(([, top]) => top),
          800,
          most,
        );
        expect(kept).toEqual(marks.filter((mark) => kept.includes(mark)));
        expect(marks.filter((mark) => mark.state !== 'quote' && !kept.includes(mark))).toEqual([]);
        const perScreen = new Map<number, number>();
        for (const mark of kept) {
          const screen = Math.floor((given[marks.indexOf(mark)]?.[1] ?? 0) / 800);
          perScreen.set(screen, (perScreen.get(screen) ?? 0) + 1);
        }
        const onRecord = marks.filter((mark) => mark.state !== 'quote').length;
        for (const count of perScreen.values()) expect(count).toBeLessThanOrEqual(Math.max(most, onRecord));
      }),
    );
  });
});
