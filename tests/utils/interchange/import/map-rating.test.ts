import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mapRating, verdictOfLabel, verdictOfNumbers } from '~/utils/interchange/import/map-rating';

describe('verdictOfLabel', () => {
  it.each([
    ['False', 'false'],
    ['FALSE.', 'false'],
    ['False: the harbour lost money', 'false'],
    ['Pants on Fire!', 'false'],
    ['Mostly false', 'mostly-false'],
    ['Mostly True', 'mostly-true'],
    ['Half-true', 'missing-context'],
    ['Misleading. The numbers are old.', 'missing-context'],
    ['Not true', 'false'],
    ['No evidence', 'unproven'],
    ['Falso', 'false'],
    ['Engañoso', 'missing-context'],
    ['Plutôt faux', 'mostly-false'],
    ['Irreführend', 'missing-context'],
    ['Größtenteils falsch', 'mostly-false'],
    ['Fałsz', 'false'],
    ['Yanlış', 'false'],
    ['Satire', 'not-checkable'],
  ])('%s means %s', (label, verdict) => {
    expect(verdictOfLabel(label)).toBe(verdict);
  });

  it.each(['Not really, charts say', 'Falsehood meter: 3', 'Truely', 'This is false', '', '???'])(
    'does not guess at %j',
    (label) => {
      expect(verdictOfLabel(label)).toBeNull();
    },
  );

  it("prefers the publisher's own scale", () => {
    const own = [{ label: 'False', verdict: 'unproven' as const }];
    expect(verdictOfLabel('FALSE', own)).toBe('unproven');
    expect(verdictOfLabel('False alarm', own)).toBe('false');
  });
});

describe('verdictOfNumbers', () => {
  it.each([
    [1, 5, 1, 'false'],
    [2, 5, 1, 'mostly-false'],
    [3, 5, 1, 'missing-context'],
    [4, 5, 1, 'mostly-true'],
    [5, 5, 1, 'true'],
    ['5', '1', '5', 'false'],
    ['1', '1', '5', 'true'],
    [0, 10, 1, 'false'],
    [99, 10, 1, 'true'],
    ['2,5', '5', '0', 'missing-context'],
  ])('%j of best %j and worst %j is %s', (value, best, worst, verdict) => {
    expect(verdictOfNumbers(value, best, worst)).toBe(verdict);
  });

  it.each([
    [-1, -1, -1],
    [1, 1, 1],
    ['', 5, 1],
    ['four', 5, 1],
    [null, 5, 1],
    [3, undefined, 1],
    [Number.NaN, 5, 1],
  ])('%j of best %j and worst %j is nothing', (value, best, worst) => {
    expect(verdictOfNumbers(value, best, worst)).toBeNull();
  });

  it('turns round when the scale does', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5 }), (value) => {
        expect(verdictOfNumbers(6 - value, 1, 5)).toBe(verdictOfNumbers(value, 5, 1));
      }),
    );
  });
});

describe('mapRating', () => {
  it('goes by the words and keeps everything', () => {
    expect(mapRating({ label: 'Falso', value: '5', best: '1', worst: '5' })).toEqual({
      verdict: 'false',
      rating: { label: 'Falso', value: '5', best: '1', worst: '5', how: 'label' },
    });
  });

  it('goes by the numbers where the words say nothing', () => {
    expect(mapRating({ label: 'Two anchors', value: 2, best: 5, worst: 1 })).toMatchObject({
      verdict: 'mostly-false',
      rating: { how: 'numeric', label: 'Two anchors' },
    });
  });

  it('leaves the sentinel scale to a person', () => {
    expect(mapRating({ label: 'Not really, charts say', value: -1, best: -1, worst: -1 })).toMatchObject({
      verdict: null,
      rating: { how: 'unmapped', label: 'Not really, charts say' },
    });
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.anything(), fc.anything(), fc.anything(), fc.anything(), (label, value, best, worst) => {
        expect(() => mapRating({ label, value, best, worst })).not.toThrow();
      }),
    );
  });
});
