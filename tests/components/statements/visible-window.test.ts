import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scrollToRow, TALLEST, visibleWindow } from '~/components/statements/visible-window';

const list = fc.record({
  count: fc.integer({ min: 1, max: 1_000_000 }),
  rowHeight: fc.integer({ min: 20, max: 90 }),
  viewHeight: fc.integer({ min: 100, max: 1200 }),
});
const share = fc.double({ min: 0, max: 1, noNaN: true });

/** A pixel of doubt: floating point. */
const NEAR = 1;

describe('visibleWindow', () => {
  it('covers the view wherever it is scrolled', () => {
    fc.assert(
      fc.property(list, share, (measures, at) => {
        const { total } = visibleWindow(measures, 0, 0);
        const scrollTop = Math.max(0, total - measures.viewHeight) * at;
        const { first, end, offset } = visibleWindow(measures, scrollTop, 0);
        const bottom = offset + (end - first) * measures.rowHeight;
        expect(offset).toBeLessThanOrEqual(scrollTop + NEAR);
        expect(bottom).toBeGreaterThanOrEqual(Math.min(total, scrollTop + measures.viewHeight) - NEAR);
        expect(end - first).toBeLessThanOrEqual(measures.viewHeight / measures.rowHeight + 2);
      }),
    );
  });

  it('begins with the first row and ends with the last', () => {
    fc.assert(
      fc.property(list, (measures) => {
        expect(visibleWindow(measures, 0, 3).first).toBe(0);
        const { total } = visibleWindow(measures, 0, 0);
        expect(visibleWindow(measures, Math.max(0, total - measures.viewHeight), 3).end).toBe(measures.count);
        expect(total).toBeLessThanOrEqual(TALLEST);
      }),
    );
  });

  it('draws nothing of an empty list', () => {
    const empty = { count: 0, rowHeight: 50, viewHeight: 500 };
    expect(visibleWindow(empty, 0, 5)).toEqual({ first: 0, end: 0, offset: 0, total: 0 });
  });
});

describe('scrollToRow', () => {
  it('brings a row into view, and stays when it is there', () => {
    fc.assert(
      fc.property(list, share, share, (measures, from, to) => {
        const { total } = visibleWindow(measures, 0, 0);
        const row = Math.min(measures.count - 1, Math.floor(measures.count * to));
        const before = Math.max(0, total - measures.viewHeight) * from;
        const after = scrollToRow(measures, before, row);
        const { first, end } = visibleWindow(measures, after, 0);
        expect(row).toBeGreaterThanOrEqual(first);
        expect(row).toBeLessThan(end);
        expect(scrollToRow(measures, after, row)).toBeCloseTo(after, 3);
      }),
    );
  });
});
