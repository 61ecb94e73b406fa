import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { importFactCheckTools } from '~/utils/interchange/fact-check-tools/import-fact-check-tools';
import { DEFAULTS } from '../sample-record';

const CLAIM = {
  text: 'The new tram line carries nobody.',
  claimant: 'Otto Lind',
  claimDate: '2021-06-20T00:00:00Z',
  claimReview: [
    {
      publisher: { name: 'Northport Desk', site: 'desk.example' },
      url: 'https://desk.example/checks/tram-line',
      title: 'Does the tram carry nobody?',
      reviewDate: '2021-06-22T08:00:00Z',
      textualRating: 'False',
      languageCode: 'en',
    },
    {
      publisher: { site: 'second.example' },
      url: 'https://second.example/1',
      textualRating: 'Prawie prawda',
      languageCode: 'pl',
    },
  ],
};

const read = (value: unknown) => importFactCheckTools(JSON.stringify(value), DEFAULTS);

describe('importFactCheckTools', () => {
  it('gives a record for each review of a claim', () => {
    const { records, rejected } = read({ claims: [CLAIM], nextPageToken: 'abc' });
    expect(rejected).toEqual([]);
    expect(records[0]).toMatchObject({
      record: {
        statement: { text: CLAIM.text, saidOn: '2021-06-20', lang: 'en' },
        speaker: { name: 'Otto Lind' },
        assessments: [
          { verdict: 'false', originalRating: 'False', author: 'Northport Desk', asOf: '2021-06-22' },
        ],
      },
    });
    expect(records[1]).toMatchObject({
      rating: { how: 'unmapped', label: 'Prawie prawda' },
      unrated: { author: 'second.example', asOf: '2022-05-01' },
      record: { assessments: [], statement: { lang: 'pl' } },
    });
    expect(records[0]?.record.statement.id).toBe(records[1]?.record.statement.id);
  });

  it('reads joined responses and those of image search', () => {
    expect(read([{ claims: [CLAIM] }, { claims: [CLAIM] }]).records).toHaveLength(4);
    expect(read({ results: [{ claim: CLAIM }] }).records).toHaveLength(2);
  });

  it('names row and field of what it cannot take', () => {
    const { records, rejected } = read({
      claims: [{ ...CLAIM, text: '' }, { text: 'Alone' }, { text: 'x', claimReview: [{ url: 'x' }] }],
    });
    expect(records).toEqual([]);
    expect(rejected.map(({ row, field }) => `${row} ${field}`)).toEqual([
      '1 text',
      '2 claimReview',
      '3 claimReview/0/publisher',
    ]);
  });

  it.each(['', '{}', '[]', '{"claims":[]}', '{"error":{"code":403}}', 'x'])('rejects %j', (text) => {
    const { records, rejected } = importFactCheckTools(text, DEFAULTS);
    expect(records).toEqual([]);
    expect(rejected).toHaveLength(1);
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(() => read(value)).not.toThrow();
        expect(() => read({ claims: [value] })).not.toThrow();
        expect(() => read({ claims: [{ ...CLAIM, claimReview: value }] })).not.toThrow();
      }),
    );
  });
});
