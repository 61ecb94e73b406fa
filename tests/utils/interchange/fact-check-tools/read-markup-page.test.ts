import { describe, expect, it } from 'vitest';
import { detectFormat } from '~/utils/interchange/detect-format';
import { importFactCheckTools } from '~/utils/interchange/fact-check-tools/import-fact-check-tools';
import { DEFAULTS } from '../sample-record';

const MARKUP = {
  url: 'https://desk.example/checks/tram-line#claim-1',
  claimReviewed: 'The new tram line carries nobody.',
  claimDate: '2021-06-20',
  claimLocation: 'Northport',
  claimFirstAppearance: 'https://gazette.example/first',
  claimAppearances: ['https://gazette.example/second', 'https://gazette.example/first'],
  claimAuthor: { name: 'Otto Lind', jobTitle: 'Councillor', sameAs: 'https://www.wikidata.org/wiki/Q42' },
  rating: {
    textualRating: 'Falsch',
    ratingValue: 5,
    bestRating: 1,
    worstRating: 5,
    ratingExplanation: 'It carried 900 a day.',
  },
};
const PAGE = {
  name: 'pages/abc',
  pageUrl: 'https://desk.example/checks/tram-line',
  publishDate: '2021-06-22',
  claimReviewAuthor: { name: 'Northport Desk', imageUrl: 'https://desk.example/logo.png' },
  claimReviewMarkups: [MARKUP],
  versionId: '7',
};

const read = (value: unknown) => importFactCheckTools(JSON.stringify(value), DEFAULTS);

describe('a page written with the Fact Check Tools', () => {
  it('gives each of its markups with all that it says', () => {
    const { records, rejected } = read(PAGE);
    expect(rejected).toEqual([]);
    expect(records).toMatchObject([
      {
        appearances: ['https://gazette.example/first', 'https://gazette.example/second'],
        rating: { label: 'Falsch', value: '5', best: '1', worst: '5' },
        record: {
          statement: { text: MARKUP.claimReviewed, saidOn: '2021-06-20', place: 'Northport' },
          speaker: { name: 'Otto Lind', wikidata: 'Q42' },
          assessments: [
            {
              verdict: 'false',
              originalRating: 'Falsch',
              rationale: 'It carried 900 a day.',
              author: 'Northport Desk',
              asOf: '2021-06-22',
              url: MARKUP.url,
            },
          ],
        },
      },
    ]);
  });

  it('stands for the address of a markup without one', () => {
    const { records } = read({ ...PAGE, claimReviewMarkups: [{ ...MARKUP, url: '' }] });
    expect(records[0]?.record.assessments[0]?.url).toBe(PAGE.pageUrl);
  });

  it.each([
    ['alone', PAGE],
    ['in a response', { claimReviewMarkupPages: [PAGE], nextPageToken: 'x' }],
    ['in a list', [PAGE]],
  ])('is known and read %s', (_how, file) => {
    expect(detectFormat(JSON.stringify(file))).toBe('fact-check-tools');
    expect(read(file).records).toHaveLength(1);
  });

  it('names row and field of what it cannot take', () => {
    const { records, rejected } = read({
      claimReviewMarkupPages: [
        PAGE,
        { ...PAGE, claimReviewMarkups: [MARKUP, { ...MARKUP, claimReviewed: ' ' }] },
        { ...PAGE, claimReviewMarkups: [] },
        'text',
      ],
    });
    expect(records).toHaveLength(2);
    expect(rejected).toEqual([
      { row: 2, field: 'claimReviewMarkups/1/claimReviewed', reason: 'is missing or empty' },
      { row: 3, field: 'claimReviewMarkups', reason: 'is missing or empty' },
      { row: 4, field: 'claimReviewMarkups', reason: 'is missing or empty' },
    ]);
  });
});
