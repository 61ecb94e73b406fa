import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { PageReport } from '~/utils/model/page-report';
import {
  areMarksHidden,
  forgetPage,
  forgetTab,
  readReport,
  readSelected,
  reportedTabs,
  setMarksHidden,
  watchReport,
  writeReport,
  writeSelected,
} from '~/utils/settings/tab-state';

const report: PageReport = {
  status: 'done',
  page: { url: 'https://news.example/a', title: 'A', outlet: null, author: null, date: null, lang: 'en' },
  claims: [],
  matches: [],
  marks: [],
  verdicts: {},
  analysedAt: '2026-01-02T03:04:05.000Z',
};

beforeEach(() => fakeBrowser.reset());

describe('tab state', () => {
  it('keeps each tab apart', async () => {
    await writeReport(1, report);
    expect(await readReport(1)).toEqual(report);
    expect(await readReport(11)).toBeNull();
    await writeReport(11, { ...report, status: 'not-article' });
    expect((await reportedTabs()).sort((a, b) => a - b)).toEqual([1, 11]);
  });

  it('forgets a page but not that the marks are hidden', async () => {
    await writeReport(1, report);
    await writeSelected(1, 'c1');
    await setMarksHidden(1, true);
    await forgetPage(1);
    expect(await readReport(1)).toBeNull();
    expect(await readSelected(1)).toBeNull();
    expect(await areMarksHidden(1)).toBe(true);
    await forgetTab(1);
    expect(await areMarksHidden(1)).toBe(false);
  });

  it('tells watchers of a new report until they stop', async () => {
    const seen: (string | null)[] = [];
    const stop = watchReport(1, (next) => seen.push(next?.status ?? null));
    await writeReport(1, report);
    stop();
    await forgetTab(1);
    expect(seen).toEqual(['done']);
  });
});
