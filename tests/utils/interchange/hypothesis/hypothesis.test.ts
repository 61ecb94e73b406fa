import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { importHypothesis } from '~/utils/interchange/hypothesis/import-hypothesis';
import { writeHypothesis } from '~/utils/interchange/hypothesis/write-hypothesis';
import { sampleAnnotation } from '../sample-annotation';

const NOW = '2022-05-01T00:00:00.000Z';
const OPTIONS = { userid: 'acct:ada@desk.example', exportedAt: NOW, version: '0.1.0' };

/** An annotation in the form of the service's own files. */
const THEIRS = {
  id: 'AbC-_123',
  created: '2024-12-09T07:17:52.123456+00:00',
  updated: '2024-12-09T08:00:00+00:00',
  user: 'acct:otto@service.example',
  uri: 'https://courier.example/trams',
  text: 'Is this so?\n\nSee *table*.',
  tags: ['trams', 'trams'],
  group: '__world__',
  permissions: { read: ['group:__world__'] },
  target: [
    {
      source: 'https://courier.example/trams',
      selector: [
        {
          type: 'RangeSelector',
          startContainer: '/div[1]/p[2]',
          startOffset: 3,
          endContainer: '/div[1]/p[2]',
          endOffset: 9,
        },
        { type: 'TextPositionSelector', start: 1204, end: 1210 },
        { type: 'TextQuoteSelector', exact: 'nobody', prefix: 'line carries ', suffix: '. It' },
      ],
    },
  ],
  document: { title: ['Trams & ships'] },
  user_info: { display_name: null },
  references: [],
};

describe('writeHypothesis', () => {
  it('has the envelope and the fields of its importer', () => {
    expect(writeHypothesis([sampleAnnotation], OPTIONS)).toMatchObject({
      export_date: NOW,
      export_userid: 'acct:ada@desk.example',
      client_version: '0.1.0',
      annotations: [
        {
          id: sampleAnnotation.id,
          created: '2022-03-05T10:00:00+00:00',
          updated: '2022-03-06T11:30:00+00:00',
          user: 'acct:ada@desk.example',
          uri: 'https://courier.example/trams',
          text: sampleAnnotation.body,
          tags: ['harbour', 'to check'],
          group: '__world__',
          target: [{ source: 'https://courier.example/trams', selector: [{ type: 'TextQuoteSelector' }] }],
          document: { title: ['Trams & ships'] },
        },
      ],
    });
  });
});

describe('importHypothesis', () => {
  it.each(['annotations', 'rows'])('reads a file of theirs under %s', (key) => {
    const { records, rejected } = importHypothesis(JSON.stringify({ [key]: [THEIRS] }), NOW);
    expect(rejected).toEqual([]);
    expect(records[0]).toMatchObject({
      id: 'AbC-_123',
      author: 'otto',
      body: THEIRS.text,
      tags: ['trams'],
      createdAt: '2024-12-09T07:17:52.123Z',
      modifiedAt: '2024-12-09T08:00:00.000Z',
      target: {
        url: 'https://courier.example/trams',
        title: 'Trams & ships',
        selectors: [{ type: 'TextQuoteSelector', exact: 'nobody', prefix: 'line carries ', suffix: '. It' }],
      },
    });
  });

  it('brings ours back but for its documented losses', () => {
    const { records } = importHypothesis(JSON.stringify(writeHypothesis([sampleAnnotation], OPTIONS)), NOW);
    expect(records[0]).toEqual({
      ...sampleAnnotation,
      statement: null,
      target: {
        ...sampleAnnotation.target,
        outlet: null,
        publishedOn: null,
        lang: null,
        selectors: sampleAnnotation.target.selectors.slice(0, 1),
      },
    });
  });

  it('names what it cannot take', () => {
    const annotations = [
      { ...THEIRS, references: ['x'] },
      { ...THEIRS, uri: 'file:///a.pdf', target: [] },
      'x',
      THEIRS,
    ];
    const { records, rejected } = importHypothesis(JSON.stringify({ annotations }), NOW);
    expect(records).toHaveLength(1);
    expect(rejected.map(({ row, field }) => `${row} ${field}`)).toEqual(['1 references', '2 uri', '3 uri']);
  });

  it.each(['', '[]', '{}', '{"annotations":{}}'])('rejects the file %j', (text) => {
    expect(importHypothesis(text, NOW)).toMatchObject({ records: [], rejected: [{ row: 1 }] });
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.constantFrom(...Object.keys(THEIRS)), fc.jsonValue(), (key, value) => {
        expect(() =>
          importHypothesis(JSON.stringify({ annotations: [{ ...THEIRS, [key]: value }] }), NOW),
        ).not.toThrow();
      }),
    );
  });
});
