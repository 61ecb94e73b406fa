import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stepMark } from '~/utils/page/step-mark';

const HEIGHT = 600;
const marks = [
  { id: 'a', top: -900 },
  { id: 'b', top: -40 },
  { id: 'c', top: 120 },
  { id: 'd', top: 480 },
  { id: 'e', top: 2000 },
];

describe('stepMark', () => {
  it('goes on from the mark in sight', () => {
    expect(stepMark(marks, 'c', 1, HEIGHT)).toBe('d');
    expect(stepMark(marks, 'c', -1, HEIGHT)).toBe('b');
  });

  it('stays at the mark in sight, or takes the one being read', () => {
    expect(stepMark(marks, 'd', 0, HEIGHT)).toBe('d');
    expect(stepMark(marks, null, 0, HEIGHT)).toBe('c');
    expect(stepMark(marks, 'e', 0, HEIGHT)).toBe('c');
    expect(stepMark(marks.slice(0, 2), null, 0, HEIGHT)).toBe('a');
  });

  it('goes from what is being read when there is no mark to start from', () => {
    expect(stepMark(marks, null, 1, HEIGHT)).toBe('c');
    expect(stepMark(marks, null, -1, HEIGHT)).toBe('b');
    expect(stepMark(marks, 'gone', 1, HEIGHT)).toBe('c');
  });

  it('goes from what is being read when the last mark was scrolled away', () => {
    expect(stepMark(marks, 'a', 1, HEIGHT)).toBe('c');
    expect(stepMark(marks, 'e', -1, HEIGHT)).toBe('b');
  });

  it('goes round at both ends', () => {
    const shown = [
      { id: 'a', top: 10 },
      { id: 'b', top: 20 },
    ];
    expect(stepMark(shown, 'b', 1, HEIGHT)).toBe('a');
    expect(stepMark(shown, 'a', -1, HEIGHT)).toBe('b');
    expect(stepMark([{ id: 'a', top: -5 }], null, 1, HEIGHT)).toBe('a');
    expect(stepMark([{ id: 'a', top: 5 }], null, -1, HEIGHT)).toBe('a');
  });

  it('has nowhere to go without marks', () => {
    expect(stepMark([], null, 1, HEIGHT)).toBeNull();
  });

  it('visits every mark once in as many steps, when all are in sight', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 30 }), fc.constantFrom(-1 as const, 1 as const), (count, by) => {
        const all = Array.from({ length: count }, (_, i) => ({ id: String(i), top: i }));
        const seen = new Set<string>();
        let at: string | null = null;
        for (let i = 0; i < count; i++) {
          at = stepMark(all, at, by, HEIGHT);
          if (at !== null) seen.add(at);
        }
        expect(seen.size).toBe(count);
      }),
    );
  });
});
