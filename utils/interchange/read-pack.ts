import type { Pack } from '../model/pack';
import { checkReferences } from './check-references';
import { checkRow, checkRows, MAX_PROBLEMS } from './check-rows';
import {
  assessmentSchema,
  evidenceSchema,
  MAX_ROWS,
  manifestSchema,
  speakerSchema,
  statementSchema,
} from './pack-schema';
import { JSON_LIMITS, type JsonLimits, parseJson } from './parse-json';
import { type Problem, pointer } from './problem';
import { type PackSignature, packSignatureSchema } from './signature/pack-signature';

/** A pack, or everything that keeps the file from being one (at most `MAX_PROBLEMS`, in file order). */
export type ReadPack =
  | { readonly ok: true; readonly pack: Pack; readonly signature: PackSignature | null }
  | { readonly ok: false; readonly problems: readonly Problem[] };

const TABLES: ReadonlySet<string> = new Set([
  'manifest',
  'speakers',
  'evidence',
  'statements',
  'assessments',
  'signature',
]);

/** Checks a parsed file; the contract of `readPack`. Whether the signature is right, `checkSignature` says. */
export function checkPack(value: unknown): ReadPack {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return {
      ok: false,
      problems: [{ path: '', message: 'The file is not a pack: it must hold an object.' }],
    };
  }
  const tables = new Map<string, unknown>(Object.entries(value));
  const problems: Problem[] = [...tables.keys()]
    .filter((key) => !TABLES.has(key))
    .slice(0, MAX_PROBLEMS)
    .map((key) => ({ path: pointer(key), message: 'is not a field of this format' }));
  const manifest = tables.has('manifest')
    ? checkRow(manifestSchema, tables.get('manifest'), ['manifest'], problems)
    : null;
  if (!tables.has('manifest')) problems.push({ path: '/manifest', message: 'is missing' });
  const speakers = checkRows(speakerSchema, tables.get('speakers'), ['speakers'], problems, MAX_ROWS);
  const evidence = checkRows(evidenceSchema, tables.get('evidence'), ['evidence'], problems, MAX_ROWS);
  const statements = checkRows(statementSchema, tables.get('statements'), ['statements'], problems, MAX_ROWS);
  const assessments = checkRows(
    assessmentSchema,
    tables.get('assessments'),
    ['assessments'],
    problems,
    MAX_ROWS,
  );
  const signature = tables.has('signature')
    ? checkRow(packSignatureSchema, tables.get('signature'), ['signature'], problems)
    : null;
  // References are looked at only when every row is good: a dropped row would make others look wrong.
  if (problems.length > 0 || manifest === null) return { ok: false, problems };
  const pack: Pack = { manifest, speakers, evidence, statements, assessments };
  const wrong = checkReferences(pack).slice(0, MAX_PROBLEMS);
  return wrong.length === 0 ? { ok: true, pack, signature } : { ok: false, problems: wrong };
}

/** Reads a pack file (JSON). Never throws on input. */
export function readPack(text: string, limits: JsonLimits = JSON_LIMITS): ReadPack {
  const json = parseJson(text, limits);
  return json.ok ? checkPack(json.value) : { ok: false, problems: [json.problem] };
}
