import * as v from 'valibot';
import { expect, it } from 'vitest';
import { importClaimReview } from '~/utils/interchange/claim-review/import-claim-review';
import { withKeptReview } from '~/utils/interchange/import/kept-review';
import { statementSchema } from '~/utils/interchange/pack-schema';
import { DEFAULTS } from '../sample-record';

const review = (rating: object, body: string, url = 'https://desk.example/trams') => {
  const text = JSON.stringify({
    '@type': 'ClaimReview',
    claimReviewed: 'Trams fly.',
    url,
    author: { name: 'Harbour desk' },
    reviewRating: rating,
    reviewBody: body,
  });
  const [item] = importClaimReview(text, DEFAULTS).records;
  if (!item) throw new Error('The review was not read.');
  return item;
};
const SENTINEL = {
  alternateName: 'Not really, charts say',
  ratingValue: -1,
  bestRating: -1,
  worstRating: -1,
};

it('keeps a review whose rating fits no verdict as a note, word for word', () => {
  const { statement, assessments } = withKeptReview(review(SENTINEL, 'They run on rails.'));
  expect(assessments).toEqual([]);
  expect(statement.note).toBe(
    'Harbour desk: “Not really, charts say” They run on rails. https://desk.example/trams',
  );
});

it('leaves a review alone that became an assessment', () => {
  const item = review({ alternateName: 'False' }, 'They run on rails.');
  expect(withKeptReview(item)).toBe(item.record);
});

it('is never longer than a note may be', () => {
  for (const [body, url] of [
    ['x'.repeat(9000), 'https://desk.example/trams'],
    ['Rails.', `https://desk.example/${'x'.repeat(2000)}`],
  ] as const) {
    const { statement } = withKeptReview(review(SENTINEL, body, url));
    expect(v.is(statementSchema, statement)).toBe(true);
    expect(statement.note).toContain('“Not really, charts say”');
  }
});
