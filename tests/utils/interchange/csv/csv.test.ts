import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { importCsv } from '~/utils/interchange/csv/import-csv';
import { importEuvsdisinfo } from '~/utils/interchange/csv/import-euvsdisinfo';
import { writeCsv } from '~/utils/interchange/csv/write-csv';
import { sampleAssessment } from '../sample-pack';
import { DEFAULTS, sampleRecord } from '../sample-record';

const OPTIONS = { ...DEFAULTS, publisher: 'Northport Desk' };

describe('importCsv', () => {
  it('reads a table by the names of its columns', () => {
    const text =
      'Claim,Claimant,Claim date,Rating,Explanation,URL,Tags\n"Trams fly, he said",Otto Lind,2021-06-20,False,They do not.,https://desk.example/1,trams; air\n';
    const { records, rejected } = importCsv(text, OPTIONS);
    expect(rejected).toEqual([]);
    expect(records[0]).toMatchObject({
      rating: { label: 'False', how: 'label' },
      record: {
        statement: { text: 'Trams fly, he said', saidOn: '2021-06-20', tags: ['trams', 'air'] },
        speaker: { name: 'Otto Lind' },
        assessments: [
          {
            verdict: 'false',
            rationale: 'They do not.',
            author: 'Northport Desk',
            url: 'https://desk.example/1',
            asOf: '2022-05-01',
          },
        ],
      },
    });
  });

  it('follows a mapping', () => {
    const { records } = importCsv('A;B\nTrams fly;Wrong\n', {
      ...OPTIONS,
      mapping: { text: 'A', rating: 'B' },
    });
    expect(records[0]?.record.assessments[0]).toMatchObject({ verdict: 'false', originalRating: 'Wrong' });
  });

  it('keeps a row without a rating as a statement', () => {
    expect(importCsv('Claim\nTrams fly\n', OPTIONS).records[0]).toMatchObject({
      rating: null,
      record: { assessments: [] },
    });
  });

  it('names row and column of every cell it cannot read', () => {
    const text =
      'Claim,Said on,As of,URL,Rating\n,,,,False\na,03/04/2022,,,False\nb,,soon,,False\nc,,,javascript:alert(1),False\nd\ne,2021,,,False\n';
    const { records, rejected } = importCsv(text, OPTIONS);
    expect(records.map(({ record }) => record.statement.text)).toEqual(['e']);
    expect(rejected.map(({ row, field }) => `${row} ${field}`)).toEqual([
      '2 Claim',
      '3 Said on',
      '4 As of',
      '5 URL',
      '6 ',
    ]);
  });

  it('takes what is right, what is missing, and the state from a table of ours', () => {
    const text =
      'statement,verdict,author,correction,missing context,state\na,False,Desk,No.,But.,withdrawn\nb,False,Desk,,,Texas\n';
    expect(importCsv(text, OPTIONS).records.map(({ record }) => record.assessments[0])).toMatchObject([
      { correction: 'No.', missingContext: 'But.', state: 'withdrawn' },
      { correction: null, missingContext: null, state: 'published' },
    ]);
  });

  it('reads names of languages', () => {
    const text = 'claim,language\na,German\nb,pt_BR\nc,"English, Russian"\n';
    expect(importCsv(text, OPTIONS).records.map(({ record }) => record.statement.lang)).toEqual([
      'de',
      'pt-BR',
      'en',
    ]);
  });

  it('parts tags by commas only where nothing stronger does', () => {
    const text = 'claim;tags\na;"Kyiv, Ukraine; war"\nb;"trams, air"\n'
      .replaceAll(';t', ',t')
      .replace('a;', 'a,')
      .replace('b;', 'b,');
    expect(importCsv(text, OPTIONS).records.map(({ record }) => record.statement.tags)).toEqual([
      ['Kyiv, Ukraine', 'war'],
      ['trams', 'air'],
    ]);
  });

  it('cuts neither a statement nor a rating', () => {
    const text = `claim,rating\n${'x'.repeat(10_000)},False\na,${'y'.repeat(501)}\nb,False\n`;
    const { records, rejected } = importCsv(text, OPTIONS);
    expect(records).toHaveLength(1);
    expect(rejected).toEqual([
      { row: 2, field: 'claim', reason: 'is longer than 5000 characters' },
      { row: 3, field: 'rating', reason: 'is longer than 500 characters' },
    ]);
  });

  it('wants somebody to answer for a rating', () => {
    expect(importCsv('Claim,Rating\na,False\n', { ...OPTIONS, publisher: null }).rejected).toMatchObject([
      { row: 2, field: 'author' },
    ]);
  });

  it('says when no column holds the statement', () => {
    expect(importCsv('X,Y\n1,2\n', OPTIONS)).toMatchObject({
      records: [],
      rejected: [{ row: 1, field: '', reason: expect.any(String) }],
    });
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string(), fc.array(fc.array(fc.string(), { maxLength: 6 })), (text, rows) => {
        expect(() => importCsv(text, OPTIONS)).not.toThrow();
        const table = `Claim,Said on,URL,Rating,Author,Evidence\n${rows.map((cells) => cells.join(',')).join('\n')}`;
        expect(() => importCsv(table, OPTIONS)).not.toThrow();
      }),
    );
  });
});

describe('writeCsv', () => {
  it('comes back but for its documented losses', () => {
    const { records, rejected } = importCsv(writeCsv([sampleRecord]), { ...DEFAULTS, publisher: null });
    expect(rejected).toEqual([]);
    const { statement, assessments, speaker } = records[0]?.record ?? {};
    expect(statement).toMatchObject({
      text: sampleRecord.statement.text,
      saidOn: '2022-03-03',
      place: 'Town hall, Northport',
      title: 'Harbour surplus',
      tags: ['harbour', 'budget'],
    });
    expect(speaker?.name).toBe('Ilse Brandt');
    expect(assessments?.[0]).toMatchObject({
      verdict: 'false',
      rationale: sampleAssessment.rationale,
      asOf: '2022-04-01',
      author: 'On Record test desk',
    });
    expect(records[0]?.record.evidence.map(({ url }) => url)).toEqual([
      'https://desk.example/harbour-surplus',
      'https://audit.example/2021/harbour?page=2#table-4',
      'https://courier.example/harbour',
    ]);
  });

  it('brings the pages where a statement stands back', () => {
    const pages = ['https://gazette.example/a', 'https://gazette.example/b'];
    const text = writeCsv([sampleRecord], new Map([[sampleRecord.statement.id, pages]]));
    const { records } = importCsv(text, { ...DEFAULTS, publisher: null });
    expect(records[0]?.appearances).toEqual(pages);
  });

  it('has a row for each assessment, and one for a statement without', () => {
    const lines = (assessments: number): number =>
      writeCsv([
        {
          ...sampleRecord,
          assessments: Array.from({ length: assessments }, () => ({ ...sampleAssessment, evidence: [] })),
        },
      ]).split('\r\n').length - 2;
    expect([lines(0), lines(1), lines(3)]).toEqual([1, 1, 3]);
  });

  it('begins with a byte order mark and runs nothing', () => {
    const text = writeCsv([
      { ...sampleRecord, statement: { ...sampleRecord.statement, text: '=cmd|calc', note: '@now' } },
    ]);
    expect(text).toMatch(/^\uFEFF"statement"/);
    expect(text).toContain('"\'=cmd|calc"');
    expect(text).toContain('"\'@now"');
  });
});

describe('importEuvsdisinfo', () => {
  const text =
    'Date,Links,Title,Outlets,Country,Disinformation,Information\n' +
    '2021-06-20,https://cases.example/1,Trams are weapons,"https://outlet.example/a | https://outlet.example/b",Northland; Southland,The trams of Northport carry rockets.,No rocket was found on any tram.\n';

  it('reads the tables that researchers pass on', () => {
    const { records, rejected } = importEuvsdisinfo(text, DEFAULTS);
    expect(rejected).toEqual([]);
    expect(records[0]).toMatchObject({
      appearances: ['https://outlet.example/a', 'https://outlet.example/b'],
      rating: { label: 'Disinformation', how: 'label' },
      record: {
        speaker: null,
        statement: {
          text: 'The trams of Northport carry rockets.',
          title: 'Trams are weapons',
          tags: ['Northland', 'Southland'],
        },
        assessments: [
          {
            verdict: 'false',
            originalRating: 'Disinformation',
            rationale: 'No rocket was found on any tram.',
            asOf: '2021-06-20',
            url: 'https://cases.example/1',
          },
        ],
      },
    });
  });

  it('does not take the language of an outlet for that of the summary', () => {
    const table =
      'summary,disproof,article_language,debunk_url\nTrams are weapons.,No.,ru,https://cases.example/1\n';
    expect(importEuvsdisinfo(table, DEFAULTS).records[0]?.record.statement.lang).toBe('en');
  });

  it('takes the title where there is no summary', () => {
    const short = 'Title,Disproof,URL\nTrams are weapons,They are not.,https://cases.example/1\n';
    expect(importEuvsdisinfo(short, DEFAULTS).records[0]?.record.statement.text).toBe('Trams are weapons');
  });
});
