import { guessMapping } from './csv/column-mapping';
import { readHeader } from './csv/read-header';
import { outlineJson } from './detect/outline-json';

/** What a file may hold. */
export const FILE_FORMATS = [
  'pack',
  'pack-lines',
  'backup',
  'review',
  'claim-review',
  'fact-check-tools',
  'web-annotation',
  'hypothesis',
  'euvsdisinfo',
  'csv',
] as const;

export type FileFormat = (typeof FILE_FORMATS)[number];

/** Names of columns that only tables of the EUvsDisinfo database have together; two of them tell it. */
const EUVSDISINFO_COLUMNS = [
  'disinformation',
  'disproof',
  'outlets',
  'information',
  'debunk_date',
  'debunk_url',
  'article_language',
  'target countries',
  'summary of the disinformation',
];
const PACK_TABLES = ['speakers', 'evidence', 'statements', 'assessments'];
const ANNOTATION = /(?:^|[\s:/#])Annotation(?:Collection|Page)?(?=\s|$)/;
/** Something must stand in the first so many characters. */
const BEGINNING = 100_000;

function ofTable(text: string): FileFormat | null {
  const names = readHeader(text)?.names ?? [];
  const lower = names.map((name) => name.toLowerCase());
  if (EUVSDISINFO_COLUMNS.filter((column) => lower.includes(column)).length >= 2) return 'euvsdisinfo';
  // A text of one column is a table only where its first line is the name of one, and something follows.
  const isTable = names.length > 1 || (guessMapping(names).text !== undefined && /\S[\r\n]+\s*\S/.test(text));
  return isTable ? 'csv' : null;
}

function ofJson(text: string): FileFormat | null {
  const keys = outlineJson(text);
  const has = (...names: readonly string[]): boolean => names.some((name) => keys.has(name));
  const format = keys.get('format');
  if (format === 'on-record-backup') return 'backup';
  if (format === 'on-record-review') return 'review';
  if (has('manifest')) return /^\s*\{\s*"manifest"[^\n]*\}\s*\n\s*\{/.test(text) ? 'pack-lines' : 'pack';
  if (PACK_TABLES.filter((table) => keys.has(table)).length >= 2) return 'pack';
  const type = keys.get('type') ?? keys.get('@type') ?? '';
  if (ANNOTATION.test(type) || /\banno\.jsonld\b/.test(keys.get('@context') ?? '')) return 'web-annotation';
  if (has('annotations') || (has('rows') && has('total'))) return 'hypothesis';
  if (has('claims', 'claimReviewMarkupPages', 'claimReviewMarkups')) return 'fact-check-tools';
  if (has('results') && !has('@context')) return 'fact-check-tools';
  if (text.includes('ClaimReview') && has('@context', '@type', '@graph', 'type', 'properties'))
    return 'claim-review';
  return null;
}

/**
 * What a file holds, by its content alone: names and endings of files lie. Looks at the beginning, and parses nothing.
 *
 * @param text the decoded file, with or without its byte order mark
 * @returns null when it is none of the formats that can be imported
 */
export function detectFormat(text: string): FileFormat | null {
  const body = text.replace(/^\uFEFF/, '');
  const first = /\S/.exec(body.slice(0, BEGINNING))?.[0] ?? '';
  if (first === '' || body.slice(0, BEGINNING).includes('\u0000')) return null;
  if (first === '<') return body.includes('ClaimReview') ? 'claim-review' : null;
  return first === '{' || first === '[' ? ofJson(body) : ofTable(body);
}
