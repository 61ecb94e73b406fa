import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { importClaimReview } from '~/utils/interchange/claim-review/import-claim-review';
import { DEFAULTS } from '../sample-record';

/** All fields that Google documents, with values of our own. */
const REVIEW = {
  '@context': 'https://schema.org',
  '@type': 'ClaimReview',
  url: 'https://desk.example/checks/tram-line',
  claimReviewed: 'The new tram line carries nobody.',
  datePublished: '2021-06-22',
  author: { '@type': 'Organization', name: 'Northport Desk', url: 'https://desk.example/' },
  itemReviewed: {
    '@type': 'Claim',
    datePublished: '2021-06-20',
    author: { '@type': 'Person', name: 'Otto Lind', sameAs: 'https://www.wikidata.org/wiki/Q42424242' },
    firstAppearance: { '@type': 'CreativeWork', url: 'https://posts.example/1' },
    appearance: [{ '@type': 'CreativeWork', url: 'https://posts.example/2' }, 'https://posts.example/3'],
  },
  reviewRating: { '@type': 'Rating', ratingValue: 1, bestRating: 5, worstRating: 1, alternateName: 'False' },
  reviewBody: '<p>The operator counted 9,000 passengers a day.</p>',
};

const read = (value: unknown) =>
  importClaimReview(typeof value === 'string' ? value : JSON.stringify(value), DEFAULTS);
const one = (change: object) => read({ ...REVIEW, ...change });
const first = (change: object) => one(change).records[0];

describe('importClaimReview', () => {
  it('reads every field', () => {
    const { records, rejected } = read(REVIEW);
    expect(rejected).toEqual([]);
    expect(records).toHaveLength(1);
    expect(records[0]).toMatchObject({
      appearances: ['https://posts.example/1', 'https://posts.example/2', 'https://posts.example/3'],
      rating: { label: 'False', value: '1', best: '5', worst: '1', how: 'label' },
      unrated: null,
      record: {
        statement: {
          text: 'The new tram line carries nobody.',
          saidOn: '2021-06-20',
          lang: 'en',
          wording: 'reported',
        },
        speaker: { name: 'Otto Lind', sort: 'person', wikidata: 'Q42424242' },
        assessments: [
          {
            verdict: 'false',
            originalRating: 'False',
            rationale: 'The operator counted 9,000 passengers a day.',
            asOf: '2021-06-22',
            author: 'Northport Desk',
            url: 'https://desk.example/checks/tram-line',
          },
        ],
        evidence: [
          { kind: 'fact-check', publisher: 'Northport Desk', url: 'https://desk.example/checks/tram-line' },
        ],
      },
    });
  });

  it('gives the same ids every time', () => {
    expect(read(REVIEW)).toEqual(read(REVIEW));
  });

  it.each([
    ['a list', [REVIEW, REVIEW], 2],
    ['a graph', { '@context': 'https://schema.org', '@graph': [{ '@type': 'WebPage' }, REVIEW] }, 1],
    [
      'a feed',
      {
        '@type': 'DataFeed',
        dataFeedElement: [{ '@type': 'DataFeedItem', item: REVIEW }, { item: [REVIEW] }],
      },
      2,
    ],
    ['within an article', { '@type': 'NewsArticle', review: REVIEW }, 1],
    ['a list of types', { ...REVIEW, '@type': ['Review', 'ClaimReview'] }, 1],
    ['a full type name', { ...REVIEW, '@type': 'http://schema.org/ClaimReview' }, 1],
  ])('finds reviews in %s', (_where, value, count) => {
    expect(read(value).records).toHaveLength(count);
    expect(read(value).rejected).toEqual([]);
  });

  it('reads a page with several blocks, one of them broken', () => {
    const html = `<!doctype html><script type="application/ld+json">{"@type":"WebSite"}</script>
      <script type="application/ld+json">{"@type":</script>
      <script type="application/ld+json">${JSON.stringify(REVIEW).replace('}', ',}')}</script>`;
    const { records, rejected } = read(html);
    expect(records).toHaveLength(1);
    expect(rejected).toEqual([{ row: 1, field: '', reason: expect.stringMatching(/not JSON/) }]);
  });

  describe('dirty data', () => {
    it('an inverted scale in another language', () => {
      const rating = { ratingValue: '5', bestRating: '1', worstRating: '5', alternateName: 'Falso' };
      expect(first({ reviewRating: rating })?.record.assessments[0]).toMatchObject({
        verdict: 'false',
        originalRating: 'Falso',
      });
      const silent = { ratingValue: '5', bestRating: '1', worstRating: '5', alternateName: 'Tres barcos' };
      expect(first({ reviewRating: silent })).toMatchObject({
        rating: { how: 'numeric' },
        record: { assessments: [{ verdict: 'false' }] },
      });
    });

    it('a sentinel scale keeps its words and waits for a person', () => {
      const rating = {
        ratingValue: -1,
        bestRating: -1,
        worstRating: -1,
        alternateName: 'Not really, counters say',
      };
      expect(first({ reviewRating: rating })).toMatchObject({
        rating: { how: 'unmapped', label: 'Not really, counters say' },
        unrated: { originalRating: 'Not really, counters say', author: 'Northport Desk' },
        record: { assessments: [] },
      });
    });

    it('a value off its scale', () => {
      const rating = { ratingValue: 0, bestRating: 10, worstRating: 1, alternateName: 'Zero stars' };
      expect(first({ reviewRating: rating })?.record.assessments[0]?.verdict).toBe('false');
    });

    it.each([
      ['2020-10-07 20:05', '2020-10-07'],
      ['2017-03-01 20:30:17 UTC', '2017-03-01'],
      ['', '2022-05-01'],
      [null, '2022-05-01'],
      [20201007, '2022-05-01'],
    ])('the date %j', (datePublished, asOf) => {
      expect(first({ datePublished })?.record.assessments[0]?.asOf).toBe(asOf);
    });

    it('a CreativeWork as the thing reviewed', () => {
      const itemReviewed = {
        '@type': 'CreativeWork',
        name: 'A leaflet',
        datePublished: '2021-06',
        author: { name: 'Otto Lind', sameAs: [] },
      };
      expect(first({ itemReviewed })?.record).toMatchObject({
        statement: { saidOn: '2021-06' },
        speaker: { name: 'Otto Lind', wikidata: null },
      });
      expect(first({ itemReviewed, claimReviewed: '' })?.record.statement.text).toBe('A leaflet');
    });

    it.each([
      ['https://posts.example/9', ['https://posts.example/9']],
      [{ url: 'https://posts.example/9' }, ['https://posts.example/9']],
      [
        [{ '@id': 'https://posts.example/8' }, 'https://posts.example/9'],
        ['https://posts.example/8', 'https://posts.example/9'],
      ],
      ['', []],
      ['javascript:alert(1)', []],
      [undefined, []],
    ])('the appearance %j', (appearance, expected) => {
      expect(first({ itemReviewed: { '@type': 'Claim', appearance } })?.appearances).toEqual(expected);
    });

    it('a rating hidden in properties', () => {
      const reviewRating = {
        type: ['http://schema.org/Rating'],
        properties: { alternateName: ['Mostly true'], ratingValue: ['4'] },
      };
      expect(first({ reviewRating })?.record.assessments[0]?.verdict).toBe('mostly-true');
    });

    it('a whole review as microdata readers give it', () => {
      const item = {
        type: ['https://schema.org/ClaimReview'],
        properties: {
          claimReviewed: ['Trams are pink.'],
          author: [{ properties: { name: ['Northport Desk'] } }],
          reviewRating: [{ properties: { alternateName: ['False'] } }],
        },
      };
      expect(read([item]).records[0]?.record).toMatchObject({
        statement: { text: 'Trams are pink.' },
        assessments: [{ verdict: 'false', author: 'Northport Desk' }],
      });
    });

    it('ratings in a list, a name for alternateName, a word for a value', () => {
      expect(first({ reviewRating: [{ alternateName: 'Misleading' }] })?.record.assessments[0]?.verdict).toBe(
        'missing-context',
      );
      expect(first({ reviewRating: { name: 'True' } })?.record.assessments[0]?.verdict).toBe('true');
      expect(first({ reviewRating: { ratingValue: 'Unproven' } })?.record.assessments[0]?.verdict).toBe(
        'unproven',
      );
    });

    it('authors as text, list or address only', () => {
      expect(first({ author: 'Northport Desk' })?.record.assessments[0]?.author).toBe('Northport Desk');
      expect(first({ author: [{ name: '' }, { name: 'Second Desk' }] })?.record.assessments[0]?.author).toBe(
        'Second Desk',
      );
      expect(first({ author: { url: 'https://desk.example/' } })?.record.assessments[0]?.author).toBe(
        'desk.example',
      );
      expect(
        first({ author: undefined, url: '' }) ?? one({ author: undefined, url: '' }).rejected[0],
      ).toMatchObject({
        row: 1,
        field: 'author',
        reason: expect.any(String),
      });
    });

    it('pointers to other nodes of the graph', () => {
      const graph = [
        { '@type': 'Organization', '@id': 'https://desk.example/#us', name: 'Northport Desk' },
        { '@type': 'Person', '@id': '#otto', name: 'Otto Lind' },
        { '@type': 'Claim', '@id': '#claim', author: { '@id': '#otto' }, datePublished: '2021-06-20' },
        { ...REVIEW, author: { '@id': 'https://desk.example/#us' }, itemReviewed: { '@id': '#claim' } },
      ];
      const { records } = read({ '@context': 'https://schema.org', '@graph': graph });
      expect(records).toMatchObject([
        {
          record: {
            speaker: { name: 'Otto Lind' },
            statement: { saidOn: '2021-06-20' },
            assessments: [{ author: 'Northport Desk' }],
          },
        },
      ]);
    });

    it('a graph whose nodes point at each other in a ring', () => {
      const ring = { '@type': 'Claim', '@id': '#c', author: { '@id': '#c' } };
      expect(read([ring, { ...REVIEW, itemReviewed: { '@id': '#c' } }]).records).toHaveLength(1);
    });

    it('values in lists and in value objects', () => {
      const { records } = one({
        claimReviewed: { '@value': 'Trams are pink.', '@language': 'en' },
        url: ['https://desk.example/checks/pink'],
        datePublished: [{ '@value': '2021-06-22' }],
        reviewRating: { alternateName: ['', 'Falsch'], ratingValue: ['1'] },
      });
      expect(records[0]).toMatchObject({
        rating: { label: 'Falsch', value: '1' },
        record: {
          statement: { text: 'Trams are pink.' },
          assessments: [{ url: 'https://desk.example/checks/pink', asOf: '2021-06-22' }],
        },
      });
    });

    it('empty fields that hide no others', () => {
      expect(first({ reviewRating: { alternateName: '', name: 'False' } })?.rating?.label).toBe('False');
      expect(first({ headline: ' ', name: 'Trams' })?.record.statement.title).toBe('Trams');
    });

    it('a rating that is its words alone, or words with a number in the place of one', () => {
      expect(first({ reviewRating: 'False' })?.record.assessments[0]).toMatchObject({
        verdict: 'false',
        originalRating: 'False',
      });
      expect(first({ reviewRating: { ratingValue: '4 anchors' } })?.rating?.label).toBe('4 anchors');
    });

    it.each([
      ['de_AT', 'de-AT'],
      ['German', 'de'],
      [{ '@type': 'Language', name: 'German', alternateName: 'de' }, 'de'],
      ['en-aa-bb-cc-dd-ee-ff-gg-hh-ii', 'en'],
      ['<b>', 'en'],
      [7, 'en'],
    ])('the language %j', (inLanguage, lang) => {
      expect(first({ inLanguage })?.record.statement.lang).toBe(lang);
    });

    it('a claim or a rating too long to keep whole is named, not cut', () => {
      expect(one({ claimReviewed: 'Trams fly. '.repeat(500) })).toMatchObject({
        records: [],
        rejected: [{ row: 1, field: 'claimReviewed', reason: 'is longer than 5000 characters' }],
      });
      expect(
        one({ reviewRating: { alternateName: `False, for ${'x'.repeat(500)}` } }).rejected,
      ).toMatchObject([{ field: 'reviewRating/alternateName' }]);
      expect(first({ claimReviewed: `${'<b></b>'.repeat(4000)}Trams fly.` })?.record.statement.text).toBe(
        'Trams fly.',
      );
    });

    it.each([
      ['The year was wrong.', { reason: 'The year was wrong.', author: 'Northport Desk', at: '2021-06-22' }],
      [
        { '@type': 'CorrectionComment', text: 'A', dateCreated: '2021-07-01' },
        { reason: 'A', at: '2021-07-01' },
      ],
      ['https://desk.example/corrections', { reason: 'https://desk.example/corrections' }],
      [
        { text: 'B', author: { name: 'Ada' }, datePublished: 'soon' },
        { author: 'Ada', at: '2021-06-22' },
      ],
    ])('the correction %j', (correction, expected) => {
      const { at = '2021', ...rest } = { at: undefined, ...expected };
      const [found] = first({ correction })?.record.assessments[0]?.corrections ?? [];
      expect(found).toMatchObject(rest);
      expect(found?.at).toContain(at);
    });

    it('a correction without words is none', () => {
      expect(
        first({ correction: [{ '@type': 'CorrectionComment' }, '', null] })?.record.assessments[0],
      ).not.toHaveProperty('corrections');
    });

    it('HTML-escaped words', () => {
      expect(first({ claimReviewed: 'Trams &amp; buses are &quot;free&quot;' })?.record.statement.text).toBe(
        'Trams & buses are "free"',
      );
    });

    it('a script in every field stays words', () => {
      const result = one({
        claimReviewed: '<script>alert(1)</script>Trams',
        url: 'javascript:alert(1)',
        keywords: '<img src=x onerror=alert(1)>tag',
      });
      expect(JSON.stringify(result)).not.toMatch(/javascript:|<script|onerror/);
      expect(result.records[0]?.record.statement.tags).toEqual(['tag']);
    });

    it.each([
      ['claimReviewed', undefined],
      ['claimReviewed', ''],
      ['claimReviewed', 5n],
    ])('a missing %s', (key, value) => {
      const result = one({ [key]: typeof value === 'bigint' ? {} : value, itemReviewed: {} });
      expect(result).toMatchObject({
        records: [],
        rejected: [{ row: 1, field: 'claimReviewed', reason: expect.any(String) }],
      });
    });
  });

  it.each(['', '[]', '{}', '<html></html>', '{"@type":"Review"}', '[[[', '\u0000', 'null'])(
    'rejects %j in words',
    (text) => {
      const result = read(text);
      expect(result.records).toEqual([]);
      expect(result.rejected).toHaveLength(1);
    },
  );

  it('never throws on any JSON, or on any change of a good one', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(() => read(JSON.stringify(value))).not.toThrow();
      }),
    );
    fc.assert(
      fc.property(fc.constantFrom(...Object.keys(REVIEW)), fc.jsonValue(), (key, value) => {
        const result = one({ [key]: value });
        expect(result.records.length + result.rejected.length).toBeGreaterThan(0);
      }),
    );
  });
});
