import { expect, it } from 'vitest';
import { reportFileName } from '~/components/report/report-file-name';

const page = { title: '', outlet: null, author: null, date: null, lang: null };
const report = { status: 'done', claims: [], matches: [], marks: [], verdicts: {} } as const;

it.each([
  ['https://www.gazette.example/harbour?page=2', 'on-record-gazette.example-2026-03-01.html'],
  ['http://[::1]:8080/', 'on-record-1-2026-03-01.html'],
  ['file:///etc/passwd', 'on-record-page-2026-03-01.html'],
])('%s is kept as %s', (url, name) => {
  expect(reportFileName({ ...report, page: { ...page, url }, analysedAt: '2026-03-01T10:00:00.000Z' })).toBe(
    name,
  );
});
