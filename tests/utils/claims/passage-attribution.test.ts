import { describe, expect, it } from 'vitest';
import { attributionInParagraph, claimOfPassage } from '~/utils/claims/passage-attribution';
import type { PageMetadata } from '~/utils/model/page-text';
import type { PagePassage } from '~/utils/model/passage';
import { aClaim, anAttribution } from '../../support/records';

const PAGE: PageMetadata = {
  url: 'https://news.example/pier',
  title: 'Pier',
  outlet: null,
  author: null,
  date: null,
  lang: 'en',
};

const passage = (fields: Partial<PagePassage>): PagePassage => ({
  page: PAGE,
  text: 'the pier is safe',
  selectors: [],
  paragraph: 'Ek said the pier is safe.',
  ...fields,
});

describe('claimOfPassage', () => {
  const claims = [aClaim({ id: 'first', spans: [[0, 10]] }), aClaim({ id: 'second', spans: [[20, 30]] })];
  const report = {
    status: 'done' as const,
    page: PAGE,
    claims,
    matches: [],
    marks: [],
    verdicts: {},
    analysedAt: '2026-01-01T00:00:00.000Z',
  };
  const at = (start: number, end: number) =>
    passage({ selectors: [{ type: 'TextPositionSelector', start, end }] });

  it('finds the claim that shares a unit with the passage, and none beside it', () => {
    expect(claimOfPassage(report, at(29, 40))?.id).toBe('second');
    expect(claimOfPassage(report, at(5, 25))?.id).toBe('first');
    expect(claimOfPassage(report, at(10, 20))).toBeNull();
  });

  it('finds none without a place, or in the report of another page', () => {
    expect(claimOfPassage(report, passage({}))).toBeNull();
    const elsewhere = { ...report, page: { ...PAGE, url: 'https://news.example/other' } };
    expect(claimOfPassage(elsewhere, at(0, 10))).toBeNull();
  });
});

describe('attributionInParagraph', () => {
  const found = [anAttribution({ content: [[8, 24]], foundBy: 'model' })];

  it('finds whose words a passage is, by its place in the paragraph', () => {
    expect(attributionInParagraph(found, passage({}))).toBe(found[0]);
    expect(attributionInParagraph(found, passage({ text: 'Ek said' }))).toBeNull();
  });

  it('finds nobody for words that the paragraph does not hold', () => {
    expect(attributionInParagraph(found, passage({ text: 'the bridge' }))).toBeNull();
  });
});
