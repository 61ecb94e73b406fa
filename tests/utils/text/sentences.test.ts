import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sentenceSpans } from '~/utils/text/sentences';

const split = (text: string): string[] => sentenceSpans(text).map(([a, b]) => text.slice(a, b));

describe('sentenceSpans', () => {
  it.each([
    ['Mr. Dell left. Mrs. Dell stayed.', ['Mr. Dell left.', 'Mrs. Dell stayed.']],
    ['J. R. Dell left at 4 p.m. on Friday.', ['J. R. Dell left at 4 p.m. on Friday.']],
    ['“Go!” she said. “Now.”', ['“Go!” she said.', '“Now.”']],
    ['It rose 3.5 percent. Then it fell.', ['It rose 3.5 percent.', 'Then it fell.']],
    ['A heading\n\nA line.', ['A heading', 'A line.']],
    ['', []],
  ])('%s', (text, expected) => {
    expect(split(text)).toEqual(expected);
  });

  it('covers every visible character once, in order', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        const spans = sentenceSpans(text);
        let last = 0;
        for (const [start, end] of spans) {
          expect(
            text
              .slice(last, start)
              .trim()
              .replace(/[\u200b\ufeff]/g, ''),
          ).toBe('');
          expect(end).toBeGreaterThan(start);
          last = end;
        }
        expect(
          text
            .slice(last)
            .trim()
            .replace(/[\u200b\ufeff]/g, ''),
        ).toBe('');
      }),
    );
  });
});
