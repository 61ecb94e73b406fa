import { expect, it } from 'vitest';
import { withinLimits } from '~/entrypoints/article.content/offer-reviews';
import { MAX_REVIEW, MAX_REVIEWS, MAX_REVIEWS_TOTAL } from '~/utils/messaging/review-limits';

const ofLength = (length: number): string => 'x'.repeat(length);

it('leaves out what is too long by itself, and keeps the order', () => {
  expect(withinLimits(['a', ofLength(MAX_REVIEW + 1), ofLength(MAX_REVIEW), 'b'])).toEqual([
    'a',
    ofLength(MAX_REVIEW),
    'b',
  ]);
});

it('sends so many at the most', () => {
  expect(withinLimits(Array.from({ length: MAX_REVIEWS + 5 }, String))).toHaveLength(MAX_REVIEWS);
});

it('sends no more together than a message may hold, and fills it with what is short enough', () => {
  const most = Math.floor(MAX_REVIEWS_TOTAL / MAX_REVIEW);
  const sent = withinLimits([...Array.from({ length: most + 1 }, () => ofLength(MAX_REVIEW)), 'short']);
  expect(sent).toHaveLength(most + 1);
  expect(sent.at(-1)).toBe('short');
});
