import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { properNames } from '~/utils/text/proper-names';
import { anyString } from '../../support/any-string';

const names = (text: string): string[] => properNames(text).map(({ span }) => text.slice(...span));

describe('properNames', () => {
  it('finds runs of capitalised words, with their small parts', () => {
    expect(names('They met Ada Quill and the Bank of Turku.')).toEqual(['Ada Quill', 'Bank of Turku']);
  });

  it('leaves titles, weekdays and the first word of a sentence out', () => {
    expect(names('On Monday they met Mr Quill.')).toEqual(['Quill']);
    expect(names('Boats sank. Storms broke the pier.')).toEqual([]);
  });

  it('takes a first word for a name when a verb follows, or when it is in capitals', () => {
    expect(names('Turku attacked first.')).toEqual(['Turku']);
    expect(names('NATO boats sank.')).toEqual(['NATO']);
  });

  it('begins no name inside a word', () => {
    expect(names('They sold an iPhone for 5G and eBay.')).toEqual([]);
    expect(names('They were anti-Quill.')).toEqual(['Quill']);
  });

  it('goes by the last word, folded', () => {
    expect(properNames('They saw North Mölln.').map(({ key, words }) => [key, words])).toEqual([
      ['molln', ['north', 'molln']],
    ]);
  });

  it('gives spans inside any text, in order, each beginning with a capital', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), anyString), (text) => {
        let last = 0;
        for (const { span, words } of properNames(text)) {
          expect(span[0]).toBeGreaterThanOrEqual(last);
          expect(span[1]).toBeLessThanOrEqual(text.length);
          expect(text.slice(...span)).toMatch(/^\p{L}/u);
          expect(words.length).toBeGreaterThan(0);
          last = span[1];
        }
      }),
    );
  });
});
