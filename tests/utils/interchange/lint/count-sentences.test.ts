import { describe, expect, it } from 'vitest';
import { countSentences } from '~/utils/interchange/lint/count-sentences';

describe('countSentences', () => {
  it.each([
    ['', 0],
    ['One sentence', 1],
    ['One. Two! Three? "Four."', 4],
    ['Mr. Brandt paid No. 4 about 3.5 million.', 1],
    ['J. Brandt spoke. She left at 5 p.m. and slept.', 2],
    ['It ended in 2021. 300 ships came.', 2],
  ])('%j has %i', (text, count) => {
    expect(countSentences(text)).toBe(count);
  });
});
