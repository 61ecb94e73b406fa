import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quotedRegions } from '~/utils/text/quotation-marks';

const inside = (text: string): string[] => quotedRegions(text).map((r) => text.slice(r.start, r.end));

describe('quotedRegions', () => {
  it.each([
    ['He said “stay put” and left.', ['stay put']],
    ['He said "stay put" and left.', ['stay put']],
    ["He said ''stay put'' and left.", ['stay put']],
    ["He said ``stay put'' and left.", ['stay put']],
    ['„Bleib“ is not closed by that mark', ['Bleib']],
    ['«Reste», dit-il', ['Reste']],
    ['He said ‘stay put’ and left.', ['stay put']],
    ["The voters' choice wasn't his.", []],
    ["'I don't bite'", ["I don't bite"]],
    ['Rock ’n’ roll in the ’90s', []],
    ['He called it the voters’ “last stand”.', ['last stand']],
    ['‘They told me “no” twice,’ she said.', ['They told me “no” twice,']],
  ])('%s', (text, expected) => {
    expect(inside(text)).toEqual(expected);
  });

  it('leaves a quotation open where its paragraph ends', () => {
    const regions = quotedRegions('“First part.\n\n“Second part.”');
    expect(regions.map((r) => r.close === null)).toEqual([true, false]);
  });

  it('keeps a British quotation open over paragraphs', () => {
    expect(inside('‘First part.\n‘Second part.’')).toEqual(['First part.', 'Second part.']);
  });

  it('gives regions in order, apart from each other and inside the text', () => {
    const marks = fc.constantFrom(
      '“',
      '”',
      '"',
      "'",
      '‘',
      '’',
      "''",
      '``',
      ' ',
      'a',
      's',
      '.',
      ',',
      '\n',
      '«',
      '»',
    );
    fc.assert(
      fc.property(fc.array(marks, { maxLength: 60 }), (parts) => {
        const text = parts.join('');
        let last = 0;
        for (const r of quotedRegions(text)) {
          expect(r.open).toBeGreaterThanOrEqual(last);
          expect(r.start).toBeGreaterThan(r.open);
          expect(r.end).toBeGreaterThanOrEqual(r.open);
          expect(r.closeEnd).toBeGreaterThanOrEqual(r.end);
          expect(r.closeEnd).toBeLessThanOrEqual(text.length);
          last = r.closeEnd;
        }
      }),
      { numRuns: 500 },
    );
  });
});
