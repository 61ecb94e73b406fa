import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSelectors } from '~/utils/interchange/web-annotation/read-selectors';

const asGiven = (start: number, end: number) => ({ start, end });
const read = (value: unknown, position = asGiven) => readSelectors(value, position);

describe('readSelectors', () => {
  it('reads quotations with the blanks of their context', () => {
    expect(read({ type: 'TextQuoteSelector', exact: 'the pier', prefix: 'on ', suffix: ' is' })).toEqual([
      { type: 'TextQuoteSelector', exact: 'the pier', prefix: 'on ', suffix: ' is' },
    ]);
  });

  it('keeps the near end of a long context', () => {
    const [selector] = read({
      type: 'TextQuoteSelector',
      exact: 'x',
      prefix: `far ${'p'.repeat(300)}`,
      suffix: `${'s'.repeat(300)} far`,
    });
    expect(selector).toMatchObject({ prefix: 'p'.repeat(300), suffix: 's'.repeat(300) });
  });

  it('looks behind a selector for those that refine it', () => {
    const value = {
      type: 'RangeSelector',
      refinedBy: {
        type: 'TextPositionSelector',
        start: 2,
        end: 5,
        refinedBy: { type: 'TextQuoteSelector', exact: 'x' },
      },
    };
    expect(read(value).map(({ type }) => type)).toEqual(['TextPositionSelector', 'TextQuoteSelector']);
  });

  it('takes offsets as the page counts them, and none that cannot be counted', () => {
    const value = { type: 'TextPositionSelector', start: 2, end: 5 };
    expect(read(value, (start, end) => ({ start: start + 1, end: end + 1 }))).toEqual([
      { type: 'TextPositionSelector', start: 3, end: 6 },
    ]);
    expect(readSelectors(value, () => null)).toEqual([]);
  });

  it.each([
    [{ type: 'TextPositionSelector', start: 5, end: 5 }],
    [{ type: 'TextPositionSelector', start: -1, end: 5 }],
    [{ type: 'TextPositionSelector', start: 1.5, end: 5 }],
    [{ type: 'TextPositionSelector', start: '1', end: 5 }],
    [{ type: 'TextQuoteSelector', exact: '  ' }],
    [{ type: 'TextQuoteSelector', exact: 'x'.repeat(5001) }],
    [{ type: 'TextQuoteSelector', exact: 5 }],
    [{ type: 'XPathSelector', value: '/p[1]' }],
    [null],
    ['TextQuoteSelector'],
  ])('leaves out %j', (value) => {
    expect(read(value)).toEqual([]);
  });

  it('never fails on any JSON, and takes twenty at most from a list', () => {
    fc.assert(fc.property(fc.jsonValue(), (value) => void read(value)));
    expect(read(new Array(50).fill({ type: 'TextQuoteSelector', exact: 'x' }))).toHaveLength(20);
  });
});
