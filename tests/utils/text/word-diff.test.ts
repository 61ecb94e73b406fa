import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldText } from '~/utils/text/normalise';
import { diffWords } from '~/utils/text/word-diff';

const shown = (a: string, b: string) =>
  diffWords(a, b).map((run) => [
    run.kind,
    run.a ? a.slice(...run.a) : null,
    run.b ? b.slice(...run.b) : null,
  ]);

describe('diffWords', () => {
  it('is one run for the same words in other dress', () => {
    expect(shown('The goats, he said, left.', 'the goats he said left')).toEqual([
      ['same', 'The goats, he said, left', 'the goats he said left'],
    ]);
  });

  it('shows a changed word between what stayed', () => {
    expect(shown('we sold nine boats', 'we sold four boats')).toEqual([
      ['same', 'we sold', 'we sold'],
      ['only-a', 'nine', null],
      ['only-b', null, 'four'],
      ['same', 'boats', 'boats'],
    ]);
  });

  it('shows words left out and words put in', () => {
    expect(shown('boats for sale', 'old boats')).toEqual([
      ['only-b', null, 'old'],
      ['same', 'boats', 'boats'],
      ['only-a', 'for sale', null],
    ]);
  });

  it('is empty for nothing', () => {
    expect(diffWords('', '…')).toEqual([]);
  });

  it('gives back both texts, whatever they are', () => {
    const words = fc
      .array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 14 })
      .map((list) => list.join(' '));
    fc.assert(
      fc.property(words, words, (a, b) => {
        const runs = diffWords(a, b);
        const side = (key: 'a' | 'b', text: string) =>
          runs.flatMap((run) => (run[key] ? [text.slice(...run[key])] : [])).join(' ');
        expect(side('a', a)).toBe(foldText(a));
        expect(side('b', b)).toBe(foldText(b));
        for (const run of runs)
          if (run.kind === 'same' && run.a && run.b) expect(a.slice(...run.a)).toBe(b.slice(...run.b));
      }),
    );
  });
});
