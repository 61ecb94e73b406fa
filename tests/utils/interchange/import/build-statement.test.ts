import { describe, expect, it } from 'vitest';
import { buildStatement, type ClaimParts } from '~/utils/interchange/import/build-statement';
import { citationOf } from '~/utils/interchange/import/citation';
import { checkPack } from '~/utils/interchange/read-pack';
import { samplePack } from '../sample-pack';

const PARTS: ClaimParts = {
  text: 'Trams fly.',
  lang: 'en',
  saidOn: '2021-06-20',
  place: null,
  title: null,
  tags: [],
  speaker: { name: 'Otto Lind', sort: 'person', wikidata: null },
  appearances: [],
  review: {
    author: 'Northport Desk',
    url: 'https://desk.example/1',
    rationale: null,
    reviewedOn: '2021-06-22',
    verdict: 'false',
    rating: { label: 'False', value: null, best: null, worst: null, how: 'label' },
    title: null,
    citations: ['https://desk.example/1', 'https://data.example/trams'].map(citationOf),
    corrections: [],
  },
};

describe('buildStatement', () => {
  it('makes rows that a pack may hold', () => {
    const { record } = buildStatement(PARTS);
    const pack = {
      manifest: samplePack.manifest,
      speakers: [record.speaker],
      evidence: record.evidence,
      statements: [record.statement],
      assessments: record.assessments,
    };
    expect(checkPack(pack)).toMatchObject({ ok: true });
  });

  it('cites the fact-check once, with its side, and what it cites as context', () => {
    const { record } = buildStatement(PARTS);
    expect(record.evidence.map(({ url, kind }) => [kind, url])).toEqual([
      ['fact-check', 'https://desk.example/1'],
      ['independent-reporting', 'https://data.example/trams'],
    ]);
    expect(record.assessments[0]?.evidence.map(({ stance }) => stance)).toEqual(['refutes', 'context']);
  });

  it('takes a side with the fact-check alone: what is cited without one stays context', () => {
    const review = PARTS.review && { ...PARTS.review, url: null };
    const { record } = buildStatement({ ...PARTS, review });
    expect(record.assessments[0]?.evidence.map(({ stance }) => stance)).toEqual(['context', 'context']);
  });

  it('tells claims apart by words, speaker and day', () => {
    const id = (change: Partial<ClaimParts>): string =>
      buildStatement({ ...PARTS, ...change }).record.statement.id;
    const ids = [id({}), id({ text: 'Trams swim.' }), id({ speaker: null }), id({ saidOn: null })];
    expect(new Set(ids).size).toBe(4);
    expect(id({ tags: ['trams'], review: null })).toBe(id({}));
  });
});
