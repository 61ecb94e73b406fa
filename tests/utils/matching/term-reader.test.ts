import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indexTerms } from '~/utils/matching/index-terms';
import { createTermReader } from '~/utils/matching/term-reader';

/** Reads texts one after the other, and gives terms for ids. */
function reader(): (text: string) => (string | undefined)[] {
  const terms: string[] = [];
  const read = createTermReader((term) => {
    if (!terms.includes(term)) terms.push(term);
    return terms.indexOf(term);
  });
  return (text) => read(text).map((id) => terms[id]);
}

/** Whatever joins, ends or breaks a word or a number. */
const piece = fc.constantFrom(
  ...['The', 'ferries', "can't", 'US', 'U.S.', '3', '3,000', '12.5', '7,,', '5m', '$2bn', '40%', 'x'],
  ...[
    "'",
    '’',
    'ʼ',
    '`',
    ',',
    '.',
    '-',
    '–',
    '…',
    '“',
    ' ',
    '_',
    '\n',
    'é',
    'e\u0301',
    'Ø',
    '城',
    '𝒜',
    '\ud835',
  ],
);

describe('createTermReader', () => {
  it('reads what indexTerms reads', () => {
    fc.assert(
      fc.property(fc.array(fc.array(piece, { maxLength: 12 }), { maxLength: 4 }), (texts) => {
        const read = reader();
        for (const text of texts.map((pieces) => pieces.join('')))
          expect(read(text)).toEqual(indexTerms(text));
      }),
      { numRuns: 500 },
    );
  });

  it('keeps words apart when it knows many, and knows them again', () => {
    const read = reader();
    const texts = Array.from({ length: 300 }, (_, i) =>
      Array.from(
        { length: 10 },
        (_, k) => `w${String.fromCharCode(97 + (i % 26), 97 + k)}${'abc'[i % 3]}o`,
      ).join(' '),
    );
    for (const text of [...texts, ...texts]) expect(read(text)).toEqual(indexTerms(text));
  });
});
