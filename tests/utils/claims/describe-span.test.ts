import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeSpans } from '~/utils/claims/describe-span';

describe('describeSpans', () => {
  it('gives a quote and a position for each span', () => {
    expect(describeSpans('Ek said no to it.', [[8, 10]])).toEqual([
      { type: 'TextQuoteSelector', exact: 'no', prefix: 'Ek said ', suffix: ' to it.' },
      { type: 'TextPositionSelector', start: 8, end: 10 },
    ]);
  });

  it('describes what stands in the text', () => {
    const parts = fc.tuple(fc.string(), fc.string({ minLength: 1 }), fc.string());
    fc.assert(
      fc.property(parts, ([before, words, after]) => {
        const text = before + words + after;
        const [quote] = describeSpans(text, [[before.length, before.length + words.length]]);
        if (quote?.type !== 'TextQuoteSelector') throw new Error('The first selector is the quotation.');
        expect(quote.exact).toBe(words);
        expect(text).toContain(quote.prefix + quote.exact + quote.suffix);
      }),
    );
  });

  it('refuses spans that are not in the text', () => {
    expect(() => describeSpans('abc', [[1, 9]])).toThrow(RangeError);
    expect(() => describeSpans('abc', [[2, 2]])).toThrow(RangeError);
  });
});
