import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseJson } from '~/utils/interchange/parse-json';

const LIMITS = { maxCharacters: 10_000, maxDepth: 8 };

describe('parseJson', () => {
  it('reads JSON, with a byte order mark and CRLF too', () => {
    expect(parseJson('\uFEFF{"a":\r\n1}')).toEqual({ ok: true, value: { a: 1 } });
  });

  it.each([
    ['', /empty/],
    [' \n', /empty/],
    ['{"a":', /not JSON/],
    ["{'a':1}", /not JSON/],
    ['NaN', /not JSON/],
    ['[1]\u0000', /not JSON/],
    ['['.repeat(9), /deeper than 8/],
    ['x'.repeat(10_001), /larger/],
  ])('refuses %j', (text, message) => {
    const result = parseJson(text, LIMITS);
    expect(result).toMatchObject({ ok: false, problem: { message: expect.stringMatching(message) } });
  });

  it('stops at a nesting bomb without parsing it', () => {
    expect(parseJson('[{"a":'.repeat(500_000))).toMatchObject({ ok: false });
  });

  it('does not count brackets inside strings', () => {
    expect(parseJson(JSON.stringify(['[[[[[[[[[[[[', '\\"[[[[[[[[[[']), LIMITS)).toMatchObject({ ok: true });
  });

  it.each([
    ['{"a":[{"__proto__":{"admin":true}}]}', '/a/0/__proto__'],
    ['{"a":{"\\u005f_proto__":1}}', '/a/__proto__'],
    ['{"constructor":{"prototype":1}}', '/constructor'],
  ])('refuses a key that reaches a prototype: %s', (text, path) => {
    expect(parseJson(text)).toMatchObject({ ok: false, problem: { path } });
    expect(Object.hasOwn(Object.prototype, 'admin')).toBe(false);
  });

  it('keeps such words as values', () => {
    expect(parseJson('["__proto__","constructor"]')).toEqual({
      ok: true,
      value: ['__proto__', 'constructor'],
    });
  });

  it('never throws and reads back all JSON', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(() => parseJson(text, LIMITS)).not.toThrow();
      }),
    );
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 5 }), (value) => {
        const text = JSON.stringify(value);
        const result = parseJson(text);
        if (result.ok) expect(JSON.stringify(result.value)).toBe(text);
        else expect(result.problem.message).toMatch(/not allowed/);
      }),
    );
  });
});
