import type { ImportDefaults } from '../claim-review/read-claim-review';
import type { Imported, ImportedStatement } from '../import/imported';
import type { ColumnMapping } from './column-mapping';
import { importCsv } from './import-csv';
import { readHeaders } from './read-table';
import type { ReadProgress } from './walk-table';

const PUBLISHER = 'EUvsDisinfo (EU External Action Service)';

/** Every case of that database is published under this one heading. */
const RATING = 'Disinformation';

/** Names of its columns in the tables that are passed around, small; the first that is there wins. */
const COLUMNS = {
  text: ['disinformation', 'summary', 'claim', 'summary of the disinformation'],
  title: ['title'],
  rationale: ['information', 'disproof', 'response'],
  reviewedOn: ['date', 'publication date', 'date of publication', 'debunk_date'],
  url: ['links', 'link', 'url', 'id', 'debunk_url', 'report url'],
  appearances: ['outlets', 'outlet', 'article_url', 'media'],
  tags: ['country', 'countries', 'target countries', 'keywords', 'tags'],
} as const;

/**
 * A table of the EUvsDisinfo database as researchers pass it on (title, disinformation, information, date, link,
 * outlets, country). Languages named there are those of the outlets, not of the summaries. The rating is kept as "Disinformation" and means `false`; a row without a summary gives its title
 * as the claim. Rows and reasons as in `importCsv`.
 */
export function importEuvsdisinfo(
  text: string,
  defaults: ImportDefaults,
  onRead?: ReadProgress,
): Imported<ImportedStatement> {
  const headers = new Map(readHeaders(text).map((header) => [header.toLowerCase(), header]));
  const found = (names: readonly string[]): string | null => {
    const name = names.find((candidate) => headers.has(candidate));
    return name === undefined ? null : (headers.get(name) ?? null);
  };
  const mapping: ColumnMapping = {
    ...Object.fromEntries(Object.entries(COLUMNS).map(([field, names]) => [field, found(names)])),
    text: found(COLUMNS.text) ?? found(COLUMNS.title),
  };
  return importCsv(text, { ...defaults, mapping, publisher: PUBLISHER, rating: RATING }, onRead);
}
