import { ASSESSMENT_STATES, type AssessmentState, VERDICTS, type Verdict } from '../../model/assessment';
import type { ImportDefaults } from '../claim-review/read-claim-review';
import { buildStatement } from '../import/build-statement';
import { citationOf } from '../import/citation';
import type { Imported, ImportedStatement, RatingFound, Rejected } from '../import/imported';
import { LIMIT } from '../import/limits';
import { looseAddress } from '../import/loose-address';
import { looseDate } from '../import/loose-date';
import { looseLang } from '../import/loose-lang';
import { mapRating } from '../import/map-rating';
import { plainText, tooLong } from '../import/plain-text';
import { addressesIn } from './addresses-in';
import { type ColumnField, type ColumnMapping, guessMapping } from './column-mapping';
import { type ReadProgress, type TableVisitor, walkTable } from './walk-table';

/** `publisher` answers for reviews whose row names no author; `rating` is the rating of rows without one. */
export type CsvOptions = ImportDefaults & {
  readonly mapping?: ColumnMapping;
  readonly publisher: string | null;
  readonly rating?: string;
};

/** Commas part tags only where nothing stronger does: "Kyiv, Ukraine; war" is two. */
const wordsIn = (cell: string): string[] => [
  ...new Set(
    cell.split(/[;|\n]/.test(cell) ? /[;|\n]/ : /,\s/).flatMap((word) => plainText(word, LIMIT.tag) ?? []),
  ),
];

/** Evidence as we write it, a line each, ends with its address; what stands before is no address, whatever it says. */
const addressPart = (cell: string): string =>
  cell.replace(/^(?:supports|refutes|context) \|.*\| (?=https?:)/gm, '');

/** The state of an assessment as we write it; other tables mean other things by that name. */
const stateIn = (cell: string): AssessmentState | undefined =>
  ASSESSMENT_STATES.find((state) => state === cell.trim());

/**
 * The verdict on our scale that a table of ours gives beside the publisher's words, and the words with the way from
 * them: by a person where they say something else, or nothing.
 */
function judged(
  own: Verdict | undefined,
  label: string | null,
): { readonly verdict: Verdict | null; readonly rating: RatingFound | null } {
  if (own !== undefined && label === null) return { verdict: own, rating: null };
  const mapped = mapRating({ label, value: null, best: null, worst: null });
  if (own === undefined || own === mapped.verdict) return mapped;
  return { verdict: own, rating: { ...mapped.rating, how: 'unmapped' } };
}

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
  for (const [field, max] of [
    ['text', LIMIT.text],
    ['rating', LIMIT.rating],
  ] as const) {
    const reason = tooLong(cell(field), max);
    if (reason !== null) return wrong(field, reason);
  }
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
  const label = plainText(cell('rating'), LIMIT.rating) ?? options.rating ?? null;
  const own = VERDICTS.find((verdict) => verdict === cell('verdict').trim());
  const mapped = judged(own, label);
  const author = plainText(cell('author'), LIMIT.publisher) ?? options.publisher;
  const rationale = plainText(cell('rationale'), LIMIT.rationale);
  const state = stateIn(cell('state'));
  const reviewed = label !== null || rationale !== null || own !== undefined;
  if (reviewed && author === null) return wrong('author', 'is empty: nobody answers for this rating');
  return buildStatement({
    text,
    lang: looseLang(cell('lang')) ?? options.lang,
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
            citations: addressesIn(addressPart(cell('citations')))
              .slice(0, LIMIT.citations)
              .map(citationOf),
            corrections: [],
            correction: plainText(cell('correction'), LIMIT.correction),
            missingContext: plainText(cell('missingContext'), LIMIT.correction),
            ...(state !== undefined && { state }),
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
