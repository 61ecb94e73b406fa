import type { Evidence, EvidenceKind } from '../../model/evidence';

const TYPES: Record<EvidenceKind, string> = {
  'primary-document': 'document',
  'official-record': 'report',
  'on-the-ground': 'article-newspaper',
  'independent-reporting': 'article-newspaper',
  'court-or-un': 'report',
  data: 'dataset',
  expert: 'webpage',
  investigation: 'report',
  'fact-check': 'webpage',
  'official-statement': 'webpage',
};

/** One item of CSL-JSON 1.0. */
export type CslItem = Readonly<Record<string, unknown>>;

const dateOf = (date: string | null) =>
  date === null ? {} : { issued: { 'date-parts': [date.split('-').map(Number)] } };

/** Evidence as CSL-JSON items, in order; citation managers read it. Names stay whole: the record does not part them. */
export function writeCslJson(evidence: readonly Evidence[]): CslItem[] {
  return evidence.map((row) => ({
    id: row.id,
    type: TYPES[row.kind],
    title: row.title,
    ...(row.author === null ? {} : { author: [{ literal: row.author }] }),
    'container-title': row.publisher,
    publisher: row.publisher,
    ...(row.place === null ? {} : { 'event-place': row.place }),
    ...dateOf(row.publishedOn),
    URL: row.url,
    ...(row.archivedUrl === null
      ? {}
      : { archive: new URL(row.archivedUrl).hostname, archive_location: row.archivedUrl }),
    ...(row.lang === null ? {} : { language: row.lang }),
    ...(row.quotation === null ? {} : { note: `"${row.quotation}"` }),
    keyword: row.kind,
  }));
}
