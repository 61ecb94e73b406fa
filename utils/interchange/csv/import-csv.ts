import type { ImportDefaults } from '../claim-review/read-claim-review';
import { buildStatement } from '../import/build-statement';
import type { Imported, ImportedStatement, Rejected } from '../import/imported';
import { LIMIT } from '../import/limits';
import { looseAddress } from '../import/loose-address';
import { looseDate } from '../import/loose-date';
import { mapRating } from '../import/map-rating';
import { plainText } from '../import/plain-text';
import { type ColumnField, type ColumnMapping, guessMapping } from './column-mapping';
import { type ReadProgress, type TableVisitor, walkTable } from './walk-table';

/** `publisher` answers for reviews whose row names no author; `rating` is the rating of rows without one. */
export type CsvOptions = ImportDefaults & {
  readonly mapping?: ColumnMapping;
  readonly publisher: string | null;
  readonly rating?: string;
};

const ADDRESS = /https?:\/\/[^\s"'<>|;]+/gi;

const addressesIn = (cell: string): string[] => [
  ...new Set(
    (cell.match(ADDRESS) ?? []).flatMap((address) => looseAddress(address.replace(/[).,]+$/, '')) ?? []),
  ),
];

const wordsIn = (cell: string): string[] => [
  ...new Set(cell.split(/[;|\n]|,\s/).flatMap((word) => plainText(word, LIMIT.tag) ?? [])),
];

type Cell = (field: ColumnField) => string;

function read(
  cell: Cell,
  row: number,
  columns: ColumnMapping,
  options: CsvOptions,
): ImportedStatement | Rejected {
  const wrong = (field: ColumnField, reason: string): Rejected => ({
    row,
    field: columns[field] ?? field,
    reason,
  });
  const text = plainText(cell('text'), LIMIT.text);
  if (text === null) return wrong('text', 'is empty');
  const saidOn = looseDate(cell('saidOn'));
  if (saidOn === null && cell('saidOn').trim() !== '')
    return wrong('saidOn', `is no date: "${cell('saidOn').slice(0, 40)}"`);
  const reviewedOn = looseDate(cell('reviewedOn'));
  if (reviewedOn === null && cell('reviewedOn').trim() !== '') {
    return wrong('reviewedOn', `is no date: "${cell('reviewedOn').slice(0, 40)}"`);
  }
  const url = looseAddress(cell('url'));
  if (url === null && cell('url').trim() !== '') return wrong('url', 'is no http or https address');
  const name = plainText(cell('speaker'), LIMIT.name);
  const lang = cell('lang').trim();
  const label = plainText(cell('rating'), 500) ?? options.rating ?? null;
  const mapped = mapRating({ label, value: null, best: null, worst: null });
  const author = plainText(cell('author'), LIMIT.publisher) ?? options.publisher;
  const rationale = plainText(cell('rationale'), LIMIT.rationale);
  const reviewed = label !== null || rationale !== null;
  if (reviewed && author === null) return wrong('author', 'is empty: nobody answers for this rating');
  return buildStatement({
    text,
    lang: /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/.test(lang) ? lang : options.lang,
    saidOn,
    place: plainText(cell('place'), LIMIT.place),
    title: plainText(cell('title'), LIMIT.title),
    tags: wordsIn(cell('tags')).slice(0, LIMIT.tags),
    speaker: name === null ? null : { name, sort: 'person', wikidata: null },
    appearances: addressesIn(cell('appearances')).slice(0, LIMIT.appearances),
    review:
      !reviewed || author === null
        ? null
        : {
            author,
            url,
            rationale,
            reviewedOn: reviewedOn ?? options.today,
            verdict: mapped.verdict,
            rating: mapped.rating,
            title: plainText(cell('title'), LIMIT.evidenceTitle),
            citations: addressesIn(cell('citations')).slice(0, 50),
          },
  });
}

/**
 * A table of claims. Columns are found by name unless a mapping is given; a cell that is filled but cannot be read
 * rejects its row, so that nothing is lost in silence. Rows are numbered as in the file, the header being 1.
 */
export function importCsv(
  text: string,
  options: CsvOptions,
  onRead?: ReadProgress,
): Imported<ImportedStatement> {
  let columns: ColumnMapping = options.mapping ?? {};
  let hasText = true;
  const records: ImportedStatement[] = [];
  const rows: number[] = [];
  const rejected: Rejected[] = [];
  const visitor: TableVisitor = {
    headers(names) {
      columns = options.mapping ?? guessMapping(names);
    },
    row({ row, cells }) {
      hasText = columns.text !== undefined && columns.text !== null;
      if (!hasText) return false;
      const result = read((field) => cells.get(columns[field] ?? '') ?? '', row, columns, options);
      if ('reason' in result) rejected.push(result);
      else {
        records.push(result);
        rows.push(row);
      }
      return true;
    },
    rejected: (row) => void rejected.push(row),
  };
  walkTable(text, visitor, onRead);
  if (hasText) return { records, rows, rejected };
  return {
    records: [],
    rows: [],
    rejected: [{ row: 1, field: '', reason: 'No column holds the statement.' }],
  };
}
