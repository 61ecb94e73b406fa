import { describe, expect, it } from 'vitest';
import { calibrationError, judgements } from '~/bench/quotes/calibration';
import { found } from '../utils/attribution/attribution-fixtures';

const rows = (confidence: number, right: number, all: number) =>
  Array.from({ length: all }, (_, n) => ({ confidence, right: n < right }));

describe('calibrationError', () => {
  it('is nothing where the share of right ones is what was said', () => {
    expect(calibrationError([...rows(0.75, 3, 4), ...rows(0.25, 1, 4)])).toBeCloseTo(0, 12);
  });

  it('is the distance, weighed by how often it was said', () => {
    expect(calibrationError([...rows(0.95, 9, 18), ...rows(0.05, 0, 2)])).toBeCloseTo(
      0.9 * 0.45 + 0.1 * 0.05,
      12,
    );
    expect(calibrationError([])).toBe(0);
  });
});

describe('judgements', () => {
  it('takes half of the words for the same quotation', () => {
    const text = 'Dana Ek said the bridge was shut for the winter.';
    const rowsOf = (start: string) =>
      judgements(
        {
          id: 'a',
          text,
          attributions: [
            { content: [[text.indexOf(start), text.length - 1]], source: [], cue: [], speaker: null },
          ],
        },
        found(text).map(({ attribution }) => attribution),
      );
    expect(rowsOf('the bridge').map(({ right }) => right)).toEqual([true]);
    expect(rowsOf('winter').map(({ right }) => right)).toEqual([false]);
  });
});
