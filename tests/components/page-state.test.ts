import { describe, expect, it } from 'vitest';
import { pageState } from '~/components/page-state';
import type { PageReport, ReportStatus } from '~/utils/model/page-report';

const report = (status: ReportStatus, url = 'https://paper.example/story'): PageReport => ({
  status,
  page: { url, title: 'A story', outlet: null, author: null, date: null, lang: 'en' },
  claims: [],
  matches: [],
  marks: [],
  verdicts: {},
  analysedAt: '2026-03-01T10:00:00.000Z',
});
const nothing = { report: null, problem: null, address: null, grants: true } as const;

describe('pageState', () => {
  it('waits in a popup, which reads at once, and invites in a panel, which does not', () => {
    expect(pageState(nothing)).toBe('scanning');
    expect(pageState({ ...nothing, report: undefined })).toBe('scanning');
    expect(pageState({ ...nothing, grants: false })).toBe('idle');
    expect(pageState({ ...nothing, report: report('scanning'), grants: false })).toBe('scanning');
  });

  it.each([
    ['chrome://settings/', 'browser'],
    ['https://addons.mozilla.org/en-GB/firefox/', 'store'],
    ['https://court.example/ruling.pdf', 'pdf'],
    ['about:reader?url=https%3A%2F%2Fpaper.example', 'reader-view'],
    ['file:///story.html', 'file'],
  ])('says what kind of closed page %s is', (address, state) => {
    for (const grants of [true, false])
      expect(pageState({ ...nothing, problem: 'no-access', address, grants })).toBe(state);
  });

  it('tells a page nobody may read from one that the toolbar button opens', () => {
    const denied = { ...nothing, problem: 'no-access', address: 'https://paper.example/' };
    expect(pageState(denied)).toBe('blocked');
    expect(pageState({ ...denied, grants: false })).toBe('not-granted');
    expect(pageState({ ...denied, address: null, grants: false })).toBe('not-granted');
  });

  it('knows a PDF that came out as an empty page', () => {
    const read = report('not-article', 'https://court.example/ruling.PDF?page=2');
    expect(pageState({ ...nothing, report: read })).toBe('pdf');
    expect(pageState({ ...nothing, report: report('not-article') })).toBe('not-article');
  });

  it('puts what was found before what went wrong later', () => {
    expect(pageState({ ...nothing, report: report('done'), problem: 'site-off' })).toBe('nothing-found');
    expect(pageState({ ...nothing, report: report('failed') })).toBe('failed');
    expect(pageState({ ...nothing, problem: 'site-off' })).toBe('site-off');
    expect(pageState({ ...nothing, problem: 'something else' })).toBe('failed');
  });
});
