import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Selector } from '~/utils/model/selector';
import { anchor, anchorParts } from '~/utils/page/anchor';
import { ANCHOR_CASES, type AnchorCase, ARTICLE } from './anchor-cases-data';

const CONTEXT = 32;

function nth(text: string, words: string, occurrence = 0): number {
  let at = text.indexOf(words);
  for (let count = 0; count < occurrence && at >= 0; count += 1) at = text.indexOf(words, at + 1);
  return at;
}

function describeAt(text: string, start: number, end: number): Selector[] {
  return [
    {
      type: 'TextQuoteSelector',
      exact: text.slice(start, end),
      prefix: text.slice(Math.max(0, start - CONTEXT), start),
      suffix: text.slice(end, end + CONTEXT),
    },
    { type: 'TextPositionSelector', start, end },
  ];
}

function selectorsOf({ exact, occurrence, bare }: AnchorCase): Selector[] {
  const start = nth(ARTICLE, exact, occurrence);
  if (start < 0) throw new Error(`The article does not hold "${exact}".`);
  if (bare) return [{ type: 'TextQuoteSelector', exact, prefix: '', suffix: '' }];
  return describeAt(ARTICLE, start, start + exact.length);
}

describe('anchor', () => {
  it.each(ANCHOR_CASES)('$name', (each) => {
    const text = each.edit(ARTICLE);
    const result = anchor(text, selectorsOf(each));
    if (each.expected === null) {
      expect(result.state).not.toBe('found');
      return;
    }
    const start = nth(text, each.expected, each.expectedOccurrence);
    expect(start).toBeGreaterThanOrEqual(0);
    expect(result).toMatchObject({ state: 'found', span: [start, start + each.expected.length] });
  });

  it('finds at least nine in ten of the findable cases, and none in a wrong place', () => {
    const results = ANCHOR_CASES.map((each) => {
      const text = each.edit(ARTICLE);
      const result = anchor(text, selectorsOf(each));
      const start = each.expected === null ? -1 : nth(text, each.expected, each.expectedOccurrence);
      const isFound = result.state === 'found';
      const isRight = isFound && result.span[0] === start;
      return { isFindable: each.expected !== null, isRight, isWrong: isFound && !isRight };
    });
    const findable = results.filter(({ isFindable }) => isFindable);
    expect(results.length).toBeGreaterThanOrEqual(30);
    expect(results.filter(({ isWrong }) => isWrong)).toEqual([]);
    expect(findable.filter(({ isRight }) => isRight).length / findable.length).toBeGreaterThanOrEqual(0.9);
  });

  it('says whether the words changed', () => {
    const selectors = describeAt(
      ARTICLE,
      ARTICLE.indexOf('a quiet way'),
      ARTICLE.indexOf('the island".') + 10,
    );
    expect(anchor(ARTICLE, selectors)).toMatchObject({ changed: false });
    expect(anchor(ARTICLE.replace('a quiet way', 'a silent way'), selectors)).toMatchObject({
      changed: true,
    });
  });

  it('calls equal copies ambiguous and vanished words lost', () => {
    const bare: Selector[] = [
      { type: 'TextQuoteSelector', exact: 'the harbour is open again', prefix: '', suffix: '' },
    ];
    expect(anchor('the harbour is open again. the harbour is open again.', bare)).toEqual({
      state: 'ambiguous',
    });
    expect(anchor('nothing of the kind', bare)).toEqual({ state: 'lost' });
  });

  it('cannot tell copies apart whose neighbours differ by a letter', () => {
    const selectors: Selector[] = [
      {
        type: 'TextQuoteSelector',
        exact: 'the harbour is open again',
        prefix: 'Captain Brandt said that ',
        suffix: '',
      },
    ];
    const page = (first: string, second: string) =>
      `${first} said that the harbour is open again. ${second} said that the harbour is open again.`;
    expect(anchor(page('Captain Brandt', 'Captain Brant'), selectors)).toEqual({ state: 'ambiguous' });
    expect(anchor(page('Captain Brandt', 'Nobody ever'), selectors)).toMatchObject({ state: 'found' });
  });

  it('takes edited words for a lookalike where neither neighbour is the old one', () => {
    const selectors: Selector[] = [
      {
        type: 'TextQuoteSelector',
        exact: 'this is a quiet way to close the northern school',
        prefix: 'Ada Brand told the council: ',
        suffix: '. Nobody answered for a while.',
      },
    ];
    const page = (before: string) =>
      `${before}: this is a silent way to close the northern school. It rained on.`;
    expect(anchor(page('Ada Brand told the council'), selectors)).toMatchObject({ changed: true });
    expect(anchor(page('Ada Brand asked two clerks'), selectors)).toEqual({ state: 'lost' });
  });

  it('trusts no position without a quotation', () => {
    expect(anchor(ARTICLE, [{ type: 'TextPositionSelector', start: 0, end: 10 }])).toEqual({ state: 'lost' });
  });

  it('finds every span of an unchanged text at its own place, or says it cannot tell', () => {
    fc.assert(
      fc.property(fc.nat(ARTICLE.length - 2), fc.integer({ min: 1, max: 200 }), (start, length) => {
        const end = Math.min(ARTICLE.length, start + length);
        const result = anchor(ARTICLE, describeAt(ARTICLE, start, end));
        if (result.state === 'found') expect(result.span).toEqual([start, end]);
        if (ARTICLE.slice(start, end).trim() !== '') expect(result.state).toBe('found');
      }),
    );
  });

  it('never anchors in a text that has none of the words', () => {
    fc.assert(
      fc.property(
        fc.nat(ARTICLE.length - 40),
        fc.array(fc.constantFrom('zu', 'qix', 'vrr', 'ojj'), { minLength: 5 }),
        (start, words) => {
          expect(anchor(words.join(' '), describeAt(ARTICLE, start, start + 40)).state).toBe('lost');
        },
      ),
    );
  });

  it('anchors a description in parts part by part', () => {
    const [first, second] = ['a quiet way', 'the first snow'].map((words) => ARTICLE.indexOf(words));
    const selectors = [
      ...describeAt(ARTICLE, first ?? 0, (first ?? 0) + 11),
      ...describeAt(ARTICLE, second ?? 0, (second ?? 0) + 14),
    ];
    expect(anchorParts(ARTICLE, selectors)).toMatchObject([
      { span: [first, (first ?? 0) + 11] },
      { span: [second, (second ?? 0) + 14] },
    ]);
  });
});
