import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pageReportOutline } from '~/utils/interchange/report/page-report-outline';
import { writePageReport } from '~/utils/interchange/report/write-page-report';
import type { Comparison } from '~/utils/model/claim-brief';
import type { PageReport } from '~/utils/model/page-report';
import {
  aClaim,
  aComparison,
  aMatch,
  anAssessment,
  anAttribution,
  anEvidence,
  aRecord,
  aStatement,
} from '../../../support/records';
import { PAGE_LABELS } from './sample-page-labels';

const LINE = '2 quotes · 1 on record';

function aReport(fields: Partial<PageReport> = {}): PageReport {
  return {
    status: 'done',
    page: {
      url: 'https://gazette.example/harbour',
      title: 'Harbour row',
      outlet: 'Gazette',
      author: null,
      date: '2024-05-01',
      lang: 'en',
    },
    claims: [aClaim(), aClaim({ id: 'claim-2', text: 'berths are full', attribution: null })],
    matches: [],
    marks: [],
    verdicts: {},
    analysedAt: '2024-05-02T10:00:00.000Z',
    ...fields,
  };
}

const comparisons = (...list: Comparison[]) => new Map([['claim-1', list]]);
const write = (list: Comparison[] = [aComparison()], report = aReport()) =>
  writePageReport(report, comparisons(...list), LINE, PAGE_LABELS);

describe('pageReportOutline', () => {
  it('keeps every claim in the order of the page, and names each pack once', () => {
    const outline = pageReportOutline(
      aReport(),
      comparisons(aComparison(), aComparison(), aComparison({ origin: null })),
      PAGE_LABELS,
    );
    expect(outline.claims.map(({ claim, speaker }) => [claim.id, speaker])).toEqual([
      ['claim-1', 'Ada Quill'],
      ['claim-2', 'Unknown speaker'],
    ]);
    expect(outline.origins).toEqual([aComparison().origin, null]);
  });

  it('leaves out what the page does not say', () => {
    const { facts } = pageReportOutline(aReport(), new Map(), PAGE_LABELS);
    expect(facts.map(({ label, text }) => `${label}: ${text}`)).toEqual([
      'Address: https://gazette.example/harbour',
      'Outlet: Gazette',
      'Published: day 2024-05-01',
      'Language: language en',
      'Read at: time 2024-05-02T10:00:00.000Z',
    ]);
  });
});

describe('writePageReport', () => {
  it('shows page, claim, both texts with their differences, assessment, evidence and pack', () => {
    const html = write([
      aComparison({
        record: aRecord({
          statement: aStatement({ text: 'The harbour opened in 2021' }),
          evidence: [anEvidence({ archivedUrl: 'https://archive.example/register' })],
        }),
      }),
    ]);
    for (const words of [
      'Harbour row',
      LINE,
      'Ada Quill',
      'the harbour opened in <mark>2019</mark>',
      'The harbour opened in <mark>2021</mark>',
      'The register dates the opening to 2021.',
      'What is right: The harbour opened in May 2021.',
      '<h4>False</h4>',
      'href="https://port.example/register"',
      'href="https://archive.example/register"',
      'Harbour facts, release 2024.2',
      'href="https://facts.example/object"',
      'No record.',
    ])
      expect(html).toContain(words);
  });

  it('opens no verdict beside a statement that is only similar', () => {
    const html = write([aComparison({ match: aMatch({ tier: 'similar' }) })]);
    expect(html.indexOf('<details>')).toBeGreaterThan(0);
    expect(html.slice(0, html.indexOf('<details>'))).not.toContain('False');
    expect(html).not.toContain('<details open');
  });

  it('is a file of its own that runs and loads nothing', () => {
    const html = write();
    expect(html).toContain(
      `content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"`,
    );
    expect(html).not.toMatch(/<(?:script|img|link|iframe|form|object|base)\b|\son\w+=|url\(|@import/i);
  });

  it('makes links of web addresses alone', () => {
    const html = write(
      [aComparison({ record: aRecord({ evidence: [anEvidence({ url: 'javascript:alert(1)' })] }) })],
      aReport({ page: { ...aReport().page, url: 'javascript:alert(2)' } }),
    );
    expect(html).not.toMatch(/href="(?!https:)/);
  });

  it('lets no text become markup, wherever it stands', () => {
    const elements =
      /<(?!\/?(?:html|head|meta|title|style|body|header|main|footer|section|figure|figcaption|blockquote|div|details|summary|strong|mark|bdi|h[1-4]|p|small|a|dl|dt|dd|ul|li)\b|!doctype html>)/;
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('<', '>', '"', "'", '&', '/', ' ', 'x-y', 'a') }),
        (text) => {
          const html = writePageReport(
            aReport({
              page: { url: text, title: text, outlet: text, author: text, date: text, lang: text },
              claims: [
                aClaim({
                  text: `${text}<x-y>`,
                  sentence: text,
                  attribution: anAttribution({
                    speaker: {
                      name: text,
                      role: null,
                      sort: 'person',
                      rule: 'named',
                      mention: '',
                      confidence: 1,
                    },
                  }),
                }),
              ],
            }),
            comparisons(
              aComparison({
                record: aRecord({
                  statement: aStatement({ text: `<x-y>${text}`, note: text, place: text }),
                  assessments: [anAssessment({ rationale: text, author: text, originalRating: text })],
                  evidence: [anEvidence({ title: text, publisher: text, url: text, archivedUrl: text })],
                }),
                origin: { packName: text, release: text, corrections: text },
              }),
            ),
            text,
            PAGE_LABELS,
          );
          expect(html).not.toMatch(elements);
          // Every attribute is ours: none holds an angle bracket or an unescaped quote.
          expect(html).not.toMatch(/href="[^"]*[<>]/);
        },
      ),
    );
  });
});
