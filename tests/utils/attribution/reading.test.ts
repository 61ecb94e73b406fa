import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MARGIN, read } from '~/utils/attribution/reading';
import { WordCodes } from '~/utils/attribution/word-codes';
import { CLOSING, INSIDE, OPENING, OUTSIDE } from '~/utils/text/sentences';
import { anyString } from '../../support/any-string';
import { anyText, readText } from './draft-fixtures';

describe('read', () => {
  it('numbers sentences and paragraphs', () => {
    const r = readText('Ek left. It rained.\n\nNobody came.');
    expect([...r.sentence]).toEqual([0, 0, 0, 1, 1, 1, 2, 2, 2]);
    expect([...r.paragraph]).toEqual([0, 0, 0, 0, 0, 0, 1, 1, 1]);
    expect([...r.sentenceFirst]).toEqual([0, 3, 6]);
    expect([...r.sentenceLast]).toEqual([2, 5, 8]);
  });

  it('tells what each token is to the quotation marks, and how many words a quotation has', () => {
    const r = readText('Ek: “we waited, then left”');
    expect([...r.quote.subarray(MARGIN, MARGIN + r.count)]).toEqual([
      OUTSIDE,
      OUTSIDE,
      OPENING,
      ...new Array<number>(5).fill(INSIDE),
      CLOSING,
    ]);
    expect([...r.regionWords]).toEqual([4]);
    expect(new Set(r.regionLength.subarray(2))).toEqual(new Set([4]));
  });

  it('makes every mark of a kind one word, whatever the house style', () => {
    const [curly, straight] = [readText('“no”'), readText('"no"')];
    expect(curly.word).toEqual(straight.word);
    expect(curly.shape).toEqual(straight.shape);
  });

  it('is empty for a text without tokens', () => {
    for (const text of ['', ' \n\u00a0']) expect(readText(text)).toMatchObject({ count: 0, sentences: 0 });
  });

  it('keeps tokens inside the text and in order, and sentences without gaps, for any string', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, anyString), (text) => {
        const r = read(text, new WordCodes());
        let last = 0;
        for (let i = 0; i < r.count; i++) {
          expect(r.starts[i]).toBeGreaterThanOrEqual(last);
          last = r.ends[i] ?? 0;
          expect(last).toBeGreaterThan(r.starts[i] ?? 0);
        }
        expect(last).toBeLessThanOrEqual(text.length);
        for (let s = 0; s < r.sentences; s++) {
          expect(r.sentenceFirst[s]).toBe(s === 0 ? 0 : (r.sentenceLast[s - 1] ?? 0) + 1);
        }
        if (r.sentences > 0) expect(r.sentenceLast[r.sentences - 1]).toBe(r.count - 1);
      }),
    );
  });
});
