import { describe, expect, it } from 'vitest';
import { writeCslJson } from '~/utils/interchange/citation/write-csl-json';
import { writeRis } from '~/utils/interchange/citation/write-ris';
import { EVIDENCE_KINDS } from '~/utils/model/evidence';
import { sampleEvidence, sampleReport } from '../sample-pack';

describe('writeCslJson', () => {
  it('writes the fields that citation managers read', () => {
    expect(writeCslJson([sampleEvidence])).toEqual([
      {
        id: 'evidence.budget',
        type: 'report',
        title: 'Harbour accounts for 2021',
        author: [{ literal: 'Audit, Olga' }],
        'container-title': 'Northport Audit Office',
        publisher: 'Northport Audit Office',
        'event-place': 'Northport',
        issued: { 'date-parts': [[2022, 2, 28]] },
        URL: sampleEvidence.url,
        archive: 'web.archive.org',
        archive_location: sampleEvidence.archivedUrl,
        language: 'en',
        note: '"The harbour closed the year 4.1 million short."',
        keyword: 'official-record',
      },
    ]);
  });

  it('leaves out what is not known, and keeps the precision of dates', () => {
    const [item] = writeCslJson([{ ...sampleReport, publishedOn: '2022-03', place: null, lang: null }]);
    expect(item).toMatchObject({ issued: { 'date-parts': [[2022, 3]] } });
    expect(JSON.stringify(item)).not.toMatch(/null|undefined|event-place|language|author/);
  });

  it('has a type for every kind', () => {
    const items = writeCslJson(EVIDENCE_KINDS.map((kind) => ({ ...sampleEvidence, kind })));
    expect(items.every(({ type }) => typeof type === 'string')).toBe(true);
  });
});

describe('writeRis', () => {
  it('writes one reference', () => {
    expect(writeRis([{ ...sampleReport, title: 'One\r\nER  - two', place: null }])).toBe(
      [
        'TY  - NEWS',
        'ID  - evidence.report',
        'TI  - One ER - two',
        'T2  - Northport Courier',
        'PB  - Northport Courier',
        'PY  - 2022',
        'DA  - 2022/02/28/',
        'LA  - en',
        'UR  - https://courier.example/harbour',
        'KW  - independent-reporting',
        'ER  - ',
        '',
        '',
      ].join('\r\n'),
    );
  });

  it('keeps the precision of dates', () => {
    expect(writeRis([{ ...sampleReport, publishedOn: '2022' }])).toContain('DA  - 2022///\r\n');
    expect(writeRis([{ ...sampleReport, publishedOn: null }])).not.toMatch(/PY|DA/);
    expect(writeRis([])).toBe('');
  });
});
