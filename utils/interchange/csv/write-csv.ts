import type { Assessment } from '../../model/assessment';
import type { StatementRecord } from '../../model/statement';
import { writeCell } from './write-cell';

/** Columns in order; their names are those `guessMapping` knows. */
const COLUMNS = [
  'statement',
  'speaker',
  'said on',
  'place',
  'language',
  'wording',
  'title',
  'tags',
  'note',
  'verdict',
  'original rating',
  'rationale',
  'correction',
  'missing context',
  'as of',
  'author',
  'url',
  'state',
  'evidence',
  'appearances',
] as const;

/** Between what is told of one piece of evidence; an address has no bar, so the last part is whole. */
const BETWEEN_PARTS = ' | ';

function evidenceCell({ evidence }: StatementRecord, assessment: Assessment): string {
  const byId = new Map(evidence.map((row) => [row.id, row]));
  const lines = assessment.evidence.flatMap(({ evidenceId, stance }) => {
    const row = byId.get(evidenceId);
    if (row === undefined) return [];
    const [publisher, title] = [row.publisher, row.title].map((words) => words.replace(/\s+/g, ' '));
    return [[stance, row.kind, publisher, title, row.publishedOn ?? '', row.url].join(BETWEEN_PARTS)];
  });
  return lines.join('\n');
}

function rowOf(
  record: StatementRecord,
  assessment: Assessment | null,
  appearances: readonly string[],
): string {
  const { statement, speaker } = record;
  const cells: Record<(typeof COLUMNS)[number], string | null> = {
    statement: statement.text,
    speaker: speaker?.name ?? null,
    'said on': statement.saidOn,
    place: statement.place,
    language: statement.lang,
    wording: statement.wording,
    title: statement.title,
    tags: statement.tags.join('; '),
    note: statement.note,
    verdict: assessment?.verdict ?? null,
    'original rating': assessment?.originalRating ?? null,
    rationale: assessment?.rationale ?? null,
    correction: assessment?.correction ?? null,
    'missing context': assessment?.missingContext ?? null,
    'as of': assessment?.asOf ?? null,
    author: assessment?.author ?? null,
    url: assessment?.url ?? null,
    state: assessment?.state ?? null,
    evidence: assessment === null ? null : evidenceCell(record, assessment),
    appearances: appearances.join('\n'),
  };
  return COLUMNS.map((column) => writeCell(cells[column] ?? '')).join(',');
}

/**
 * Statements as CSV (RFC 4180, CRLF, with a byte order mark so that Excel reads UTF-8): a row for each assessment, one
 * row for a statement without any. No cell can run as a formula.
 *
 * @param appearances addresses of the pages where a statement stands, by its id
 */
export function writeCsv(
  records: readonly StatementRecord[],
  appearances: ReadonlyMap<string, readonly string[]> = new Map(),
): string {
  const rows = records.flatMap((record) => {
    const pages = appearances.get(record.statement.id) ?? [];
    return record.assessments.length === 0
      ? [rowOf(record, null, pages)]
      : record.assessments.map((assessment) => rowOf(record, assessment, pages));
  });
  return `\uFEFF${[COLUMNS.map(writeCell).join(','), ...rows].join('\r\n')}\r\n`;
}
