import * as v from 'valibot';
import type { Pack } from '../../model/pack';
import { checkReferences } from '../check-references';
import { checkRow, MAX_PROBLEMS } from '../check-rows';
import {
  assessmentSchema,
  evidenceSchema,
  MAX_ROWS,
  manifestSchema,
  speakerSchema,
  statementSchema,
} from '../pack-schema';
import { type JsonLimits, parseJson } from '../parse-json';
import { type Problem, pointer } from '../problem';
import type { ReadPack } from '../read-pack';
import { packSignatureSchema } from '../signature/pack-signature';
import { sha256 } from './sha256';

/** One row; the longest texts a row may hold come to less. */
const LINE_LIMITS: JsonLimits = { maxCharacters: 1024 * 1024, maxDepth: 16 };

const endSchema = v.strictObject({
  rows: v.pipe(v.number('must be a number'), v.integer('must be a whole number')),
  sha256: v.pipe(v.string('must be text'), v.regex(/^[0-9a-f]{64}$/, 'must be 64 hexadecimal digits')),
});

/** What has been read so far; tables grow row by row. */
class Tables {
  readonly problems: Problem[] = [];
  readonly speakers: v.InferOutput<typeof speakerSchema>[] = [];
  readonly evidence: v.InferOutput<typeof evidenceSchema>[] = [];
  readonly statements: v.InferOutput<typeof statementSchema>[] = [];
  readonly assessments: v.InferOutput<typeof assessmentSchema>[] = [];
  manifest: Pack['manifest'] | null = null;
  signature: v.InferOutput<typeof packSignatureSchema> | null = null;
  end: v.InferOutput<typeof endSchema> | null = null;
  rows = 0;

  add(key: string, value: unknown, line: number): void {
    const base = [line, key];
    const put = <Schema extends v.GenericSchema>(schema: Schema, table: v.InferOutput<Schema>[]): void => {
      this.rows++;
      const row = checkRow(schema, value, base, this.problems);
      if (row !== null) table.push(row);
    };
    if (key === 'manifest') this.manifest = checkRow(manifestSchema, value, base, this.problems);
    else if (key === 'signature') this.signature = checkRow(packSignatureSchema, value, base, this.problems);
    else if (key === 'end') this.end = checkRow(endSchema, value, base, this.problems);
    else if (key === 'speaker') put(speakerSchema, this.speakers);
    else if (key === 'evidence') put(evidenceSchema, this.evidence);
    else if (key === 'statement') put(statementSchema, this.statements);
    else if (key === 'assessment') put(assessmentSchema, this.assessments);
    else this.problems.push({ path: pointer(...base), message: 'is not a field of this format' });
  }
}

function readLine(line: string, number: number, tables: Tables): void {
  const json = parseJson(line, LINE_LIMITS);
  if (!json.ok) {
    tables.problems.push({ path: pointer(number) + json.problem.path, message: json.problem.message });
    return;
  }
  const entries = typeof json.value === 'object' && json.value !== null ? Object.entries(json.value) : [];
  const [entry, second] = entries;
  if (entry === undefined || second !== undefined || Array.isArray(json.value)) {
    tables.problems.push({ path: pointer(number), message: 'must be an object with one field' });
    return;
  }
  tables.add(entry[0], entry[1], number);
}

/**
 * Reads what `writePackLines` writes; paths begin with the line's number, from 1. A file without its last line, or
 * with another checksum, is refused whole. Never throws on input.
 */
export async function readPackLines(text: string): Promise<ReadPack> {
  const body = text.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n');
  const tables = new Tables();
  const { problems } = tables;
  let at = 0;
  let ended = 0;
  for (let number = 1; at < body.length && problems.length < MAX_PROBLEMS; number++) {
    const stop = body.indexOf('\n', at);
    const next = stop < 0 ? body.length : stop + 1;
    const line = body.slice(at, next);
    if (tables.end !== null) {
      if (line.trim() !== '') problems.push({ path: pointer(number), message: 'stands after the end' });
    } else if (line.trim() !== '') {
      ended = at;
      readLine(line, number, tables);
    }
    if (tables.rows > 4 * MAX_ROWS) {
      problems.push({ path: pointer(number), message: 'is one row too many' });
      break;
    }
    at = next;
  }
  const { manifest, end, signature, speakers, evidence, statements, assessments } = tables;
  if (problems.length === 0 && manifest === null)
    problems.push({ path: '', message: 'The manifest is missing.' });
  if (problems.length === 0) {
    if (end === null) problems.push({ path: '', message: 'The file has no end line: it was cut off.' });
    else if (end.rows !== tables.rows)
      problems.push({ path: '', message: 'The file does not have all its rows.' });
    else if (end.sha256 !== (await sha256(body.slice(0, ended)))) {
      problems.push({ path: '', message: 'The checksum is wrong: the file was changed.' });
    }
  }
  if (problems.length > 0 || manifest === null) return { ok: false, problems };
  const pack: Pack = { manifest, speakers, evidence, statements, assessments };
  const wrong = checkReferences(pack).slice(0, MAX_PROBLEMS);
  return wrong.length === 0 ? { ok: true, pack, signature } : { ok: false, problems: wrong };
}
