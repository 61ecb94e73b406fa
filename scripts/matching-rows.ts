import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import type { Claim } from '../utils/model/claim';
import type { StatementRecord } from '../utils/model/statement';

const text = v.optional(v.nullable(v.string()), null);

/** A stored claim of a matching set. */
const claimRow = v.object({
  id: v.string(),
  text: v.string(),
  variants: v.optional(v.array(v.string()), []),
  title: text,
  subtitle: text,
  speaker: text,
  date: text,
});
export type ClaimRow = v.InferOutput<typeof claimRow>;

/** A sentence to be matched; `doc` and `line` place it in a transcript. */
const queryRow = v.object({
  id: v.string(),
  text: v.string(),
  before: v.optional(v.string()),
  speaker: text,
  date: text,
  doc: v.optional(v.string()),
  line: v.optional(v.number()),
  relevant: v.optional(v.array(v.string()), []),
});
export type QueryRow = v.InferOutput<typeof queryRow>;

function readRows<T>(path: string, schema: v.GenericSchema<unknown, T>): T[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .flatMap((line, i) => {
      if (line.trim() === '') return [];
      const parsed = v.safeParse(schema, JSON.parse(line));
      if (!parsed.success) throw new Error(`${path}, line ${i + 1}: ${parsed.issues[0].message}`);
      return [parsed.output];
    });
}

export const readClaimRows = (path: string): ClaimRow[] => readRows(path, claimRow);

/** Rows of a transcript (with `doc` and `line`) get the sentences before them and, from the name, their date. */
export function readQueryRows(path: string): QueryRow[] {
  const rows = readRows(path, queryRow);
  return rows.map((row, i) => ({
    ...row,
    before: row.before ?? sentencesBefore(rows, i),
    date: row.date ?? dateInName(row.doc ?? ''),
  }));
}

const CONTEXT_SENTENCES = 3;

function sentencesBefore(rows: readonly QueryRow[], i: number): string {
  const row = rows[i];
  if (row?.doc === undefined || row.line === undefined) return '';
  const before: string[] = [];
  for (let k = i - 1; k >= 0 && before.length < CONTEXT_SENTENCES; k--) {
    const other = rows[k];
    if (!other || other.doc !== row.doc || row.line - (other.line ?? 0) > CONTEXT_SENTENCES + 1) break;
    before.unshift(other.text);
  }
  return before.join(' ');
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** "20170822_rally" or "2017_Aug_22_rally". */
function dateInName(name: string): string | null {
  const digits = /^(\d{4})(\d\d)(\d\d)(?:_|$)/.exec(name);
  if (digits) return `${digits[1]}-${digits[2]}-${digits[3]}`;
  const words = /^(\d{4})_([a-z]{3})_(\d\d)(?:_|$)/i.exec(name);
  const month = MONTHS.indexOf(words?.[2]?.toLowerCase() ?? '') + 1;
  return words && month > 0 ? `${words[1]}-${String(month).padStart(2, '0')}-${words[3]}` : null;
}

/** A row as a stored record. A subtitle is more of the title. */
export function recordOfRow(row: ClaimRow): StatementRecord {
  const title = [row.title, row.subtitle].filter(Boolean).join('. ');
  return {
    statement: {
      id: row.id,
      text: row.text,
      variants: row.variants,
      wording: 'reported',
      lang: 'en',
      originalLang: null,
      speakerId: row.speaker === null ? null : row.speaker,
      saidOn: row.date,
      place: null,
      title: title === '' ? null : title,
      tags: [],
      note: null,
    },
    speaker:
      row.speaker === null
        ? null
        : { id: row.speaker, name: row.speaker, sort: 'person', aliases: [], roles: [], wikidata: null },
    assessments: [],
    evidence: [],
  };
}

/** A row as a claim of a page: a sentence by its speaker. */
export function claimOfRow(row: QueryRow): Claim {
  return {
    id: row.id,
    text: row.text,
    spans: [[0, Math.max(1, row.text.length)]],
    sentence: row.text,
    before: row.before ?? '',
    attribution:
      row.speaker === null
        ? null
        : {
            content: [[0, Math.max(1, row.text.length)]],
            source: [],
            cue: [],
            kind: 'direct',
            type: 'communication',
            speaker: {
              name: row.speaker,
              role: null,
              sort: 'person',
              rule: 'as-given',
              mention: row.speaker,
              confidence: 1,
            },
            stance: 'neutral',
            negated: false,
            confidence: 1,
            foundBy: 'as-given',
          },
    checkWorthiness: 0,
  };
}
