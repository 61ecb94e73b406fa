import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MAX_PROBLEMS } from '~/utils/interchange/check-rows';
import { checkPack, readPack } from '~/utils/interchange/read-pack';
import { samplePack } from './sample-pack';

type Path = readonly (string | number)[];

/** A copy of `value` with `leaf` at `path` (undefined removes it). */
function changed(value: unknown, path: Path, leaf: unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return leaf;
  if (Array.isArray(value)) return value.map((item, i) => (i === key ? changed(item, rest, leaf) : item));
  const entries = new Map(Object.entries(value ?? {}));
  const next = changed(entries.get(String(key)), rest, leaf);
  if (next === undefined) entries.delete(String(key));
  else entries.set(String(key), next);
  return Object.fromEntries(entries);
}

function problemsOf(value: unknown): readonly { path: string; message: string }[] {
  const result = readPack(JSON.stringify(value));
  return result.ok ? [] : result.problems;
}

describe('readPack', () => {
  it('reads a good pack as it is', () => {
    expect(readPack(JSON.stringify(samplePack))).toEqual({ ok: true, pack: samplePack, signature: null });
  });

  it('reads it with a byte order mark and CRLF', () => {
    const text = `\uFEFF${JSON.stringify(samplePack, null, 2).replaceAll('\n', '\r\n')}`;
    expect(readPack(text)).toEqual({ ok: true, pack: samplePack, signature: null });
  });

  it.each<[Path, unknown, RegExp]>([
    [['manifest', 'format'], 'other', /on-record-pack/],
    [['manifest', 'formatVersion'], 2, /must be 1/],
    [['manifest', 'id'], 'Upper Case', /small letters/],
    [['manifest', 'release'], 'v1', /numbers with points/],
    [['manifest', 'corrections'], 'javascript:alert(1)', /mailto/],
    [['manifest', 'publisher', 'url'], 'ftp://desk.example', /http or https/],
    [['manifest', 'licence'], undefined, /missing/],
    [['manifest', 'ratingScale', 0, 'verdict'], 'fib', /must be one of/],
    [['speakers', 0, 'wikidata'], 'Q0', /Q7747/],
    [['speakers', 0, 'name'], '  ', /empty/],
    [['speakers', 0, 'aliases', 0], 'a\u0000b', /control/],
    [['speakers', 0, 'roles', 0, 'from'], '2022-02-30', /calendar/],
    [['speakers', 0, 'extra'], 1, /not a field/],
    [['evidence', 0, 'url'], 'javascript:alert(1)', /http or https/],
    [['evidence', 0, 'archivedUrl'], 'data:text/html,x', /http or https/],
    [['evidence', 0, 'quotation'], 'x'.repeat(601), /600/],
    [['evidence', 0, 'kind'], 'news report', /must be one of/],
    [['statements', 0, 'text'], 5, /text/],
    [['statements', 0, 'text'], '\ud800', /surrogate/],
    [['statements', 0, 'saidOn'], '03/03/2022', /must be a date/],
    [['statements', 0, 'tags'], 'harbour', /list/],
    [['statements', 0, 'id'], '../etc', /letters/],
    [['statements', 0, 'speakerId'], 'speaker.nobody', /names no speaker/],
    [['assessments', 0, 'statementId'], 'statement.none', /names no statement/],
    [['assessments', 0, 'evidence', 1, 'evidenceId'], 'evidence.none', /names no evidence/],
    [['assessments', 0, 'evidence', 1, 'evidenceId'], 'evidence.budget', /twice/],
    [['assessments', 0, 'verdict'], null, /must be one of/],
    [['assessments', 0, 'asOf'], 20220401, /text/],
    [['speakers', 0, 'roles', 0, 'to'], '2018', /before/],
    [['evidence', 1, 'id'], 'evidence.budget', /repeats the id/],
    [['evidence', 1, 'id'], 'Evidence.BUDGET', /evidence\.budget" with other capitals: "Evidence\.BUDGET"/],
    [['manifest', 'ratingScale', 1, 'label'], 'False', /repeats the label/],
    [['manifest', 'ratingScale', 1, 'label'], 'FALSE', /"False" with other capitals/],
  ])('names the field: %j', (path, leaf, message) => {
    const problems = problemsOf(changed(samplePack, path, leaf));
    expect(problems).toContainEqual({ path: `/${path.join('/')}`, message: expect.stringMatching(message) });
  });

  it.each(['manifest', 'speakers', 'evidence', 'statements', 'assessments'])('misses %s', (table) => {
    expect(problemsOf(changed(samplePack, [table], undefined))).toContainEqual({
      path: `/${table}`,
      message: 'is missing',
    });
  });

  it.each([[null], [1], ['pack'], [[]], [['manifest']], [true]])('refuses %j as a file', (value) => {
    expect(problemsOf(value)).toHaveLength(1);
  });

  it('names a row that is no object', () => {
    expect(problemsOf(changed(samplePack, ['statements', 0], 'text'))).toEqual([
      { path: '/statements/0', message: 'must be an object' },
    ]);
  });

  it('reports an inherited key as unknown', () => {
    expect(problemsOf(changed(samplePack, ['statements', 0, 'toString'], 'x'))).not.toEqual([]);
    expect(problemsOf(changed(samplePack, ['toString'], 'x'))).toContainEqual(
      expect.objectContaining({ path: '/toString' }),
    );
  });

  it('refuses __proto__ anywhere and pollutes nothing', () => {
    const text = JSON.stringify(samplePack).replace('"aliases"', '"__proto__":{"polluted":1},"aliases"');
    expect(readPack(text)).toMatchObject({ ok: false, problems: [{ path: '/speakers/0/__proto__' }] });
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  it('caps its report', () => {
    const rows = Array.from({ length: 5 * MAX_PROBLEMS }, () => ({}));
    expect(problemsOf({ ...samplePack, statements: rows }).length).toBeLessThanOrEqual(MAX_PROBLEMS);
  });

  it('keeps HTML as text', () => {
    const text = '<img src=x onerror=alert(1)>';
    const result = readPack(JSON.stringify(changed(samplePack, ['statements', 0, 'text'], text)));
    expect(result.ok && result.pack.statements[0]?.text).toBe(text);
  });

  it('never throws: any text, any JSON, any cut of a good file', () => {
    const good = JSON.stringify(samplePack);
    fc.assert(fc.property(fc.string(), (text) => !readPack(text).ok));
    fc.assert(fc.property(fc.jsonValue(), (value) => !readPack(JSON.stringify(value)).ok));
    fc.assert(fc.property(fc.anything(), (value) => !checkPack(value).ok));
    fc.assert(fc.property(fc.nat({ max: good.length - 1 }), (end) => !readPack(good.slice(0, end)).ok));
  });

  it('refuses any row replaced by any other JSON', () => {
    const table = fc.constantFrom('speakers', 'evidence', 'statements', 'assessments');
    fc.assert(
      fc.property(table, fc.jsonValue(), (name, row) => {
        expect(problemsOf(changed(samplePack, [name, 0], row)).length).toBeGreaterThan(0);
      }),
    );
  });
});
