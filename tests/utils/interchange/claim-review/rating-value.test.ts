import { describe, expect, it } from 'vitest';
import { ratingOf } from '~/utils/interchange/claim-review/rating-value';
import { mapRating } from '~/utils/interchange/import/map-rating';
import { VERDICTS } from '~/utils/model/assessment';

describe('ratingOf', () => {
  it('keeps the publisher’s own words', () => {
    expect(ratingOf('false', 'Four gulls')).toMatchObject({ alternateName: 'Four gulls', ratingValue: 1 });
  });

  it('numbers the steps from false to true as Google does', () => {
    const steps = ['false', 'mostly-false', 'missing-context', 'mostly-true', 'true'] as const;
    expect(steps.map((verdict) => ratingOf(verdict, null))).toMatchObject(
      [1, 2, 3, 4, 5].map((ratingValue) => ({ ratingValue, bestRating: 5, worstRating: 1 })),
    );
  });

  it('gives no number to a verdict that is no step between false and true', () => {
    for (const verdict of ['contested', 'unproven', 'not-checkable'] as const) {
      expect(ratingOf(verdict, null)).not.toHaveProperty('ratingValue');
    }
  });

  it('is read back as the verdict it was written for', () => {
    const read = VERDICTS.map((verdict) => {
      const rating: Record<string, unknown> = ratingOf(verdict, null);
      return mapRating({
        label: rating.alternateName,
        value: rating.ratingValue,
        best: rating.bestRating,
        worst: rating.worstRating,
      }).verdict;
    });
    expect(read).toEqual([...VERDICTS]);
  });
});
