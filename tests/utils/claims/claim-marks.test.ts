import { describe, expect, it } from 'vitest';
import { claimMarks } from '~/utils/claims/claim-marks';
import { countReport } from '~/utils/claims/report-counts';
import type { Claim } from '~/utils/model/claim';
import type { Match, MatchTier } from '~/utils/model/match';

const claim = (id: string): Claim => ({
  id,
  text: id,
  spans: [[0, 1]],
  sentence: id,
  before: '',
  attribution: null,
  checkWorthiness: 0,
});
const match = (claimId: string, tier: MatchTier, id: string): Match => ({
  claimId,
  statement: { packId: 'p', id },
  tier,
  probability: 0.5,
  signals: {
    speaker: 'same',
    conflicts: [],
    sharedWords: [],
    sharedNumbers: [],
    relation: 'paraphrase',
    translation: null,
  },
});

const claims = ['a', 'b', 'c', 'd'].map(claim);
const matches = [
  match('a', 'same', 'assessed'),
  match('a', 'similar', 'x'),
  match('b', 'same', 'plain'),
  match('c', 'similar', 'assessed'),
];
const marks = claimMarks(claims, matches, ({ statement }) => statement.id === 'assessed');

describe('claimMarks', () => {
  it('gives one mark a claim, in order', () => {
    expect(marks.map(({ claimId, state }) => [claimId, state])).toEqual([
      ['a', 'assessed'],
      ['b', 'stored'],
      ['c', 'stored'],
      ['d', 'quote'],
    ]);
  });

  it('never shows a similar statement as assessed', () => {
    expect(marks[2]?.state).not.toBe('assessed');
  });
});

describe('countReport', () => {
  it('counts claims, not matches', () => {
    const page = { url: '', title: '', outlet: null, author: null, date: null, lang: null };
    const report = { status: 'done' as const, page, claims, matches, marks, verdicts: {}, analysedAt: '' };
    expect(countReport(report)).toEqual({ quotes: 4, onRecord: 2, assessed: 1, similar: 1 });
  });
});
