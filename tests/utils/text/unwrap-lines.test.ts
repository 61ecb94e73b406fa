import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unwrapLines } from '~/utils/text/unwrap-lines';

describe('unwrapLines', () => {
  it('joins the lines of a column and keeps its paragraphs', () => {
    expect(
      unwrapLines(
        [
          'The minister told the council that every berth in the',
          'northern harbour would be open again by the end of the',
          'summer.',
          'Nobody on the council asked how the money for the inter-',
          'national ferry would be found, and the meeting was closed.',
        ].join('\n'),
      ),
    ).toBe(
      'The minister told the council that every berth in the northern harbour would be open again by the end of the summer.\n\n' +
        'Nobody on the council asked how the money for the international ferry would be found, and the meeting was closed.',
    );
  });

  it('takes blank lines for borders, whatever stands before them', () => {
    expect(unwrapLines('A heading\n\nThe text begins\nhere')).toBe('A heading\n\nThe text begins here');
  });

  it('leaves long lines apart: they are paragraphs', () => {
    const long = 'The ferry runs every day but Sunday. '.repeat(6).trim();
    expect(unwrapLines(`${long}\r\n${long}`)).toBe(`${long}\n\n${long}`);
  });

  it('keeps the hyphen of a name', () => {
    expect(unwrapLines('It was said by Anna-\nMaria Holt of the port')).toBe(
      'It was said by Anna- Maria Holt of the port',
    );
  });

  it('loses no letter and gains none', () => {
    const letters = (text: string) => text.replace(/[\s\-\u00ad\u2010]+/gu, '');
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', 'B', ' ', '\n', '-', '.', '•', '\r\n') }),
        (text) => {
          expect(letters(unwrapLines(text))).toBe(letters(text));
        },
      ),
    );
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[A-Z][a-z ]{0,60}\.$/), { maxLength: 6 }), (paragraphs) => {
        const once = unwrapLines(paragraphs.join('\n\n'));
        expect(unwrapLines(once)).toBe(once);
      }),
    );
  });
});
