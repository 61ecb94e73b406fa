import { describe, expect, it } from 'vitest';
import { numberWordValue } from '~/utils/text/number-words';

describe('numberWordValue', () => {
  it('knows folded number words below a hundred', () => {
    expect(['zero', 'two', 'twelve', 'dozen', 'ninety'].map(numberWordValue)).toEqual([0, 2, 12, 12, 90]);
  });

  it('does not read "one", scales, other words or names of properties', () => {
    expect(['one', 'hundred', 'Two', 'pier', '', 'constructor'].map(numberWordValue)).toEqual(
      new Array(6).fill(null),
    );
  });
});
