import { describe, expect, it } from 'vitest';
import { importClaimReview } from '~/utils/interchange/claim-review/import-claim-review';
import { DEFAULTS } from '../sample-record';

/** Google's examples for fact-check markup, built anew from its lists of fields; all words are ours. */
const RATING = {
  '@type': 'Rating',
  ratingValue: 1,
  bestRating: 5,
  worstRating: 1,
  alternateName: 'False',
};
const SINGLE = {
  '@context': 'https://schema.org',
  '@type': 'ClaimReview',
  url: 'https://desk.example/news/science/floating-bridges.html',
  claimReviewed: 'The bridge over the sound floats',
  itemReviewed: {
    '@type': 'Claim',
    author: {
      '@type': 'Organization',
      name: 'Society of Floating Bridges',
      sameAs: 'https://floating.example/about-us',
    },
    datePublished: '2016-06-20',
    appearance: {
      '@type': 'OpinionNewsArticle',
      url: 'https://floating.example/opinions/1',
      headline: 'It floats',
      datePublished: '2016-06-22',
      author: { '@type': 'Person', name: 'T. Tellar' },
      image: 'https://floating.example/photos/1.jpg',
      publisher: {
        '@type': 'Organization',
        name: 'Floating Times',
        logo: { '@type': 'ImageObject', url: 'https://floating.example/logo.jpg' },
      },
    },
  },
  author: { '@type': 'Organization', name: 'Desk of Sums' },
  reviewRating: RATING,
};
const LEGACY = {
  ...SINGLE,
  '@context': 'http://schema.org',
  datePublished: '2016-06-22',
  itemReviewed: {
    '@type': 'CreativeWork',
    author: { '@type': 'Organization', name: 'Society of Floating Bridges' },
    datePublished: '2016-06-20',
    name: 'A leaflet handed out at the ferry',
  },
};
const NAMED = {
  ...SINGLE,
  // Google takes `name` where `alternateName` is missing, and `firstAppearance` in place of `appearance`.
  reviewRating: { '@type': 'Rating', name: 'Mostly true', ratingValue: 4, bestRating: 5, worstRating: 1 },
  itemReviewed: {
    '@type': 'Claim',
    author: [
      { '@type': 'Person', name: 'Ada Quill' },
      { '@type': 'Person', name: 'Otto Lind' },
    ],
    firstAppearance: 'https://posts.example/9',
  },
};
const MICRODATA_SCALE = [
  [1, 'false'],
  [2, 'mostly-false'],
  [3, 'missing-context'],
  [4, 'mostly-true'],
  [5, 'true'],
] as const;

const read = (value: unknown) => importClaimReview(JSON.stringify(value), DEFAULTS);
const page = (...blocks: unknown[]) =>
  `<!doctype html><html><head><title>Floating bridges</title>${blocks
    .map((block) => `<script type="application/ld+json">\n${JSON.stringify(block, null, 2)}\n</script>`)
    .join('')}</head><body></body></html>`;

describe("Google's examples, built anew", () => {
  it('a page with one fact-check lands whole', () => {
    const { records, rejected } = importClaimReview(page(SINGLE), DEFAULTS);
    expect(rejected).toEqual([]);
    expect(records).toMatchObject([
      {
        appearances: ['https://floating.example/opinions/1'],
        rating: { label: 'False', value: '1', best: '5', worst: '1' },
        record: {
          statement: { text: SINGLE.claimReviewed, saidOn: '2016-06-20' },
          speaker: { name: 'Society of Floating Bridges', sort: 'organisation' },
          assessments: [
            { verdict: 'false', originalRating: 'False', author: 'Desk of Sums', url: SINGLE.url },
          ],
        },
      },
    ]);
  });

  it('a page that hosts several lands as several', () => {
    const second = { ...SINGLE, claimReviewed: 'The bridge sings', url: `${SINGLE.url}#second` };
    for (const found of [
      importClaimReview(page(SINGLE, second), DEFAULTS),
      importClaimReview(page([SINGLE, second]), DEFAULTS),
      importClaimReview(page({ '@context': 'https://schema.org', '@graph': [SINGLE, second] }), DEFAULTS),
    ]) {
      expect(found.rejected).toEqual([]);
      expect(found.records.map(({ record }) => record.statement.text)).toEqual([
        'The bridge over the sound floats',
        'The bridge sings',
      ]);
    }
  });

  it('the earlier pattern, a CreativeWork reviewed, lands', () => {
    expect(read(LEGACY).records).toMatchObject([
      {
        record: {
          statement: { text: LEGACY.claimReviewed, saidOn: '2016-06-20' },
          speaker: { name: 'Society of Floating Bridges' },
          assessments: [{ asOf: '2016-06-22', verdict: 'false' }],
        },
      },
    ]);
  });

  it('a name for alternateName, several who say it, and a first appearance land', () => {
    const [found] = read(NAMED).records;
    expect(found).toMatchObject({
      appearances: ['https://posts.example/9'],
      record: { speaker: { name: 'Ada Quill' }, assessments: [{ originalRating: 'Mostly true' }] },
    });
  });

  it('a feed of them lands', () => {
    const feed = {
      '@context': 'https://schema.org',
      '@type': 'DataFeed',
      dataFeedElement: [{ '@type': 'DataFeedItem', dateCreated: '2016-06-22', item: [SINGLE] }],
    };
    expect(read(feed).records).toHaveLength(1);
  });

  it.each(MICRODATA_SCALE)('%i on its scale, without words, is taken for %s', (ratingValue, verdict) => {
    const reviewRating = { '@type': 'Rating', ratingValue, bestRating: 5, worstRating: 1 };
    const [found] = read({ ...SINGLE, reviewRating }).records;
    expect(found?.record.assessments[0]?.verdict).toBe(verdict);
  });

  it.each(['claimReviewed', 'reviewRating'])(
    'without the required %s it is rejected by name, or waits',
    (field) => {
      const rest = Object.fromEntries(Object.entries(SINGLE).filter(([name]) => name !== field));
      const { records, rejected } = read(rest);
      if (field === 'claimReviewed') expect(rejected).toMatchObject([{ row: 1, field }]);
      else expect(records).toMatchObject([{ record: { assessments: [] } }]);
    },
  );
});
