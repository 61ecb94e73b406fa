import type { PageReport } from '~/utils/model/page-report';
import { hostOf } from '~/utils/text/web-address';

/** "on-record-gazette.example-2026-03-01.html": the site and the day the page was read. */
export function reportFileName({ page, analysedAt }: PageReport): string {
  const host = (hostOf(page.url) ?? 'page').replace(/[^a-z0-9.-]+/gi, '-').replace(/^-+|-+$/g, '');
  return `on-record-${host}-${analysedAt.slice(0, 10)}.html`;
}
