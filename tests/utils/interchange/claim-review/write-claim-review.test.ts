import { describe, expect, it } from 'vitest';
import { importClaimReview } from '~/utils/interchange/claim-review/import-claim-review';
import { writeClaimReview, writeClaimReviewFeed } from '~/utils/interchange/claim-review/write-claim-review';
import { VERDICTS } from '~/utils/model/assessment';
import { sampleAssessment } from '../sample-pack';
import { DEFAULTS, sampleRecord } from '../sample-record';

const OPTIONS = {
  publisherUrl: 'https://desk.example/',
  pageUrl: null,
  appearances: ['https://posts.example/1', 'https://posts.example/2'],
};

describe('writeClaimReview', () => {
  it('writes what Google requires and recommends', () => {
    const { review, problems } = writeClaimReview(sampleRecord, sampleAssessment, OPTIONS);
    expect(problems).toEqual([]);
    expect(review).toMatchObject({
      '@context': 'https://schema.org',
      '@type': 'ClaimReview',
      claimReviewed: sampleRecord.statement.text,
      url: 'https://desk.example/harbour-surplus',
      datePublished: '2022-04-01',
      author: { '@type': 'Organization', name: 'On Record test desk', url: 'https://desk.example/' },
      itemReviewed: {
        '@type': 'Claim',
        author: { '@type': 'Person', name: 'Ilse Brandt', sameAs: 'https://www.wikidata.org/wiki/Q123456' },
        datePublished: '2022-03-03',
        firstAppearance: 'https://posts.example/1',
        appearance: ['https://posts.example/2'],
      },
      reviewRating: {
        '@type': 'Rating',
        ratingValue: 1,
        bestRating: 5,
        worstRating: 1,
        alternateName: 'False',
      },
    });
    expect(JSON.stringify(review)).not.toContain('null');
    expect(review).not.toHaveProperty('correction');
    expect(review).not.toHaveProperty('dateModified');
  });

  it('reports what is missing', () => {
    const bare = {
      ...sampleRecord,
      speaker: null,
      statement: { ...sampleRecord.statement, saidOn: null, text: 'x'.repeat(76) },
    };
    const assessment = { ...sampleAssessment, url: null, state: 'draft' as const, evidence: [] };
    const { problems } = writeClaimReview(bare, assessment, { ...OPTIONS, publisherUrl: null });
    expect(problems.map(({ path }) => path)).toEqual([
      '/url',
      '/',
      '/claimReviewed',
      '/itemReviewed/author',
      '/itemReviewed/datePublished',
      '/citation',
    ]);
  });

  it('reports what Google recommends and the record lacks', () => {
    const { speaker } = sampleRecord;
    const paths = (record: Partial<typeof sampleRecord>, verdict = sampleAssessment.verdict) =>
      writeClaimReview(
        { ...sampleRecord, ...record },
        { ...sampleAssessment, verdict },
        OPTIONS,
      ).problems.map(({ path }) => path);
    expect(paths({ speaker: speaker && { ...speaker, wikidata: null } })).toEqual([
      '/itemReviewed/author/sameAs',
    ]);
    expect(paths({ speaker: speaker && { ...speaker, name: 'ON RECORD test desk' } })).toEqual([
      '/itemReviewed/author',
    ]);
    expect(paths({}, 'contested')).toEqual(['/reviewRating/ratingValue']);
    const nowhere = writeClaimReview(sampleRecord, sampleAssessment, { ...OPTIONS, appearances: [] });
    expect(nowhere.problems.map(({ path }) => path)).toEqual(['/itemReviewed/appearance']);
  });

  it.each([
    ['https://desk.example/', []],
    ['https://www.desk.example/about', []],
    ['https://example/', []],
    ['https://other.example/', ['/url']],
    ['https://sk.example/', ['/url']],
  ])('wants the review on the site of %s', (publisherUrl, expected) => {
    const { problems } = writeClaimReview(sampleRecord, sampleAssessment, { ...OPTIONS, publisherUrl });
    expect(problems.map(({ path }) => path)).toEqual(expected);
  });

  it.each(VERDICTS)('brings %s back', (verdict) => {
    const { review } = writeClaimReview(sampleRecord, { ...sampleAssessment, verdict }, OPTIONS);
    const { records } = importClaimReview(JSON.stringify(review), DEFAULTS);
    expect(records[0]?.record.assessments[0]).toMatchObject({
      verdict,
      rationale: sampleAssessment.rationale,
      asOf: '2022-04-01',
    });
    expect(records[0]?.record.statement).toMatchObject({
      text: sampleRecord.statement.text,
      saidOn: '2022-03-03',
      tags: ['harbour', 'budget'],
      place: 'Town hall, Northport',
    });
    expect(records[0]?.appearances).toEqual(OPTIONS.appearances);
  });

  it('tells what its readers are to know of corrections, and reads it back', () => {
    const corrections = [
      { at: '2022-04-03T09:30:00.000Z', author: 'Ada Quill', reason: 'The sum was of another year.' },
      { at: '2022-04-05T00:00:00.000Z', author: 'Ada Quill', reason: 'A name was misspelled.' },
    ];
    const { review } = writeClaimReview(sampleRecord, { ...sampleAssessment, corrections }, OPTIONS);
    expect(review).toMatchObject({
      datePublished: '2022-04-01',
      dateModified: '2022-04-05T00:00:00.000Z',
      correction: [
        {
          '@type': 'CorrectionComment',
          text: 'The sum was of another year.',
          author: { '@type': 'Person', name: 'Ada Quill' },
          datePublished: '2022-04-03T09:30:00.000Z',
        },
        { text: 'A name was misspelled.' },
      ],
    });
    const { records } = importClaimReview(JSON.stringify(review), DEFAULTS);
    expect(records[0]?.record.assessments[0]).toMatchObject({ corrections, asOf: '2022-04-01' });
  });

  it('brings back what is told of cited documents', () => {
    const { review } = writeClaimReview(sampleRecord, sampleAssessment, OPTIONS);
    const { records } = importClaimReview(JSON.stringify(review), DEFAULTS);
    const told = sampleRecord.evidence.map(({ url, title, publisher, publishedOn, archivedUrl }) => ({
      url,
      title,
      publisher,
      publishedOn,
      archivedUrl,
    }));
    expect(records[0]?.record.evidence.slice(1)).toMatchObject(told);
  });

  it("keeps the publisher's own rating words", () => {
    const { review } = writeClaimReview(
      sampleRecord,
      { ...sampleAssessment, originalRating: 'Four anchors' },
      OPTIONS,
    );
    expect(review.reviewRating).toMatchObject({ alternateName: 'Four anchors' });
  });
});

describe('writeClaimReviewFeed', () => {
  it('lists published assessments only, and can be read again', () => {
    const second = { ...sampleAssessment, id: 'assessment.2', state: 'draft' as const };
    const record = { ...sampleRecord, assessments: [sampleAssessment, second] };
    const feed = writeClaimReviewFeed([record, record], { publisherUrl: null }, '2022-05-01');
    expect(feed).toMatchObject({ '@type': 'DataFeed', dateModified: '2022-05-01' });
    expect(importClaimReview(JSON.stringify(feed), DEFAULTS)).toMatchObject({
      records: [{}, {}],
      rejected: [],
    });
  });

  it('names the pages where a statement stands', () => {
    const pages = ['https://gazette.example/a', 'https://gazette.example/b'];
    const appearances = new Map([[sampleRecord.statement.id, pages]]);
    const feed = writeClaimReviewFeed([sampleRecord], { publisherUrl: null }, '2022-05-01', appearances);
    expect(feed).toMatchObject({
      dataFeedElement: [{ item: { itemReviewed: { firstAppearance: pages[0], appearance: [pages[1]] } } }],
    });
    expect(importClaimReview(JSON.stringify(feed), DEFAULTS).records[0]?.appearances).toEqual(pages);
  });
});
