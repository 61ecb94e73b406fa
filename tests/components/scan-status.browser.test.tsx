import { render } from 'preact';
import { expect, it } from 'vitest';
import { ScanStatus } from '~/components/scan-status';
import type { PageReport, ReportStatus } from '~/utils/model/page-report';
import { mount } from '../support/mount';
import { aClaim } from '../support/records';

const reportOf = (status: ReportStatus): PageReport => ({
  status,
  page: { url: 'https://gazette.example/', title: '', outlet: null, author: null, date: null, lang: null },
  claims: status === 'done' ? [aClaim()] : [],
  matches: [],
  marks: [],
  verdicts: {},
  analysedAt: '2024-05-02T10:00:00.000Z',
});

it('stands empty while a page is read, and says in the same place that it was', () => {
  const root = mount(<ScanStatus report={reportOf('scanning')} />);
  const status = root.querySelector('[role=status]');
  expect(status?.textContent).toBe('');
  render(<ScanStatus report={reportOf('done')} />, root);
  expect(root.querySelector('[role=status]')).toBe(status);
  expect(status?.textContent).toMatch(/^1 quote · 0 on record/);
});

it('says nothing of a page that was not read', () => {
  for (const status of ['not-article', 'failed'] as const)
    expect(mount(<ScanStatus report={reportOf(status)} />).textContent).toBe('');
});
