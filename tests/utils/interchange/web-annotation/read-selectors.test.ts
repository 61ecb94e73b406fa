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

  it('takes what refines a selector for it: the narrower place', () => {
    const inner = { type: 'TextQuoteSelector', exact: 'the pier' };
    const outer = { type: 'TextQuoteSelector', exact: 'on the pier is', refinedBy: inner };
    expect(read(outer)).toEqual([{ ...inner, prefix: '', suffix: '' }]);
    expect(read({ type: 'FragmentSelector', value: 'p5', refinedBy: inner })).toHaveLength(1);
    // The offsets of what refines another count from where that begins, which nobody can tell here.
    const position = { type: 'TextPositionSelector', start: 2, end: 5 };
    expect(read({ type: 'XPathSelector', value: '/p[1]', refinedBy: position })).toEqual([]);
    expect(read({ ...outer, refinedBy: position })).toMatchObject([{ exact: 'on the pier is' }]);
  });

  it('cleans quotations of what no text holds, and cuts no letter in two', () => {
    const value = {
      type: 'TextQuoteSelector',
      exact: 'a\u0000\ud800b\r\nc',
      prefix: `${'😀'.repeat(200)}x`,
      suffix: `x${'😀'.repeat(200)}`,
    };
    const [selector] = read(value);
    expect(selector).toMatchObject({ exact: 'ab\nc' });
    expect(JSON.stringify(selector)).not.toMatch(/\\ud/);
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

  it('never fails on any JSON, and takes as many as the store keeps', () => {
    fc.assert(fc.property(fc.jsonValue(), (value) => void read(value)));
    expect(read(new Array(50).fill({ type: 'TextQuoteSelector', exact: 'x' }))).toHaveLength(10);
  });
});
