import { describe, expect, it } from 'vitest';
import { readPageReviews } from '~/components/reviews/read-page-reviews';

const DEFAULTS = { lang: 'en', today: '2024-05-01' };
const review = (fields: object = {}) =>
  JSON.stringify({
    '@type': 'ClaimReview',
    claimReviewed: 'The harbour opened in 2019',
    url: 'https://checkers.example/harbour',
    author: { '@type': 'Organization', name: 'Harbour checkers' },
    itemReviewed: { '@type': 'Claim', author: { '@type': 'Person', name: 'Ada Quill' } },
    reviewRating: { '@type': 'Rating', alternateName: 'False' },
    ...fields,
  });

describe('readPageReviews', () => {
  it('reads each review once, however often the page repeats it', () => {
    const { records, rejected } = readPageReviews([review(), review()], DEFAULTS);
    expect(rejected).toEqual([]);
    expect(records.map(({ record }) => [record.statement.text, record.assessments[0]?.verdict])).toEqual([
      ['The harbour opened in 2019', 'false'],
    ]);
  });

  it('says which review cannot be taken, and why', () => {
    const { records, rejected } = readPageReviews([review(), review({ claimReviewed: '' }), '{'], DEFAULTS);
    expect(records).toHaveLength(1);
    expect(rejected.map(({ row }) => row)).toEqual([2, 3]);
    expect(rejected[0]?.field).toBe('claimReviewed');
  });

  it('keeps a rating that fits no verdict in the publisher’s words', () => {
    const [first] = readPageReviews(
      [review({ reviewRating: { alternateName: 'Seaworthy' } })],
      DEFAULTS,
    ).records;
    expect(first?.record.assessments).toEqual([]);
    expect(first?.unrated?.originalRating).toBe('Seaworthy');
  });
});
