import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coreSpan } from '~/utils/matching/core-span';
import { foldedWords } from '~/utils/text/normalise';
import { anyString } from '../../support/any-string';

const core = (text: string, other: string): string =>
  text.slice(...coreSpan(text, foldedWords(text), foldedWords(other)));

describe('coreSpan', () => {
  it('is the assertion that speaks of what the other text speaks of', () => {
    expect(core('It rained; the old pier is unsafe; nobody came.', 'The pier is unsafe')).toBe(
      ' the old pier is unsafe;',
    );
    expect(core('The pier is unsafe, but nobody came.', 'unsafe pier')).toBe('The pier is unsafe, but');
  });

  it('is no more than the sentences that hold every shared word', () => {
    const twice = 'The north pier is unsafe. It rained. The south pier is unsafe, too.';
    expect(core(twice, 'The north pier is unsafe')).toBe('The north pier is unsafe.');
    expect(core(twice, 'The south pier is unsafe')).toBe(' The south pier is unsafe, too.');
    expect(core(twice, 'The north and south piers are unsafe')).toBe(twice);
  });

  it('is everything where nothing is shared', () => {
    expect(core('It rained; nobody came.', 'The pier is unsafe')).toBe('It rained; nobody came.');
  });

  it('does not end in the middle of a number', () => {
    expect(core('We paid 3.5 for pier 4.2 in all', 'pier paid')).toBe('We paid 3.5 for pier 4.2 in all');
  });

  it('lies inside the text and is not empty, for any two texts', () => {
    fc.assert(
      fc.property(anyString, anyString, (text, other) => {
        const [start, end] = coreSpan(text, foldedWords(text), foldedWords(other));
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(Math.max(1, text.length));
      }),
    );
  });
});
