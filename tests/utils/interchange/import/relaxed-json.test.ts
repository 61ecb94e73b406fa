import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { relaxedJson } from '~/utils/interchange/import/relaxed-json';

describe('relaxedJson', () => {
  it.each([
    ['{"a":1,}', { a: 1 }],
    ['[1,2,,]', [1, 2]],
    ['{"a":"one\ntwo\tthree"}', { a: 'one\ntwo\tthree' }],
    ['<!-- {"a":1} -->', { a: 1 }],
    ['//<![CDATA[\n{"a":1}\n//]]>', { a: 1 }],
    ['/*<![CDATA[*/{"a":1}/*]]>*/', { a: 1 }],
    ['{"a":1};', { a: 1 }],
    ['{&quot;a&quot;:&quot;b&quot;}', { a: 'b' }],
    ['{"a":"x, ] \\" }",}', { a: 'x, ] " }' }],
    ['\uFEFF{"a":1,\r\n}', { a: 1 }],
  ])('mends %j', (text, value) => {
    expect(relaxedJson(text)).toEqual({ ok: true, value });
  });

  it.each(['{"a":', '{a:1}', 'alert(1)', '', '{"__proto__":1,}'])('refuses %j', (text) => {
    expect(relaxedJson(text).ok).toBe(false);
  });

  it('changes nothing that is JSON, and never throws', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const read = relaxedJson(JSON.stringify(value));
        if (read.ok) expect(JSON.stringify(read.value)).toBe(JSON.stringify(value));
      }),
    );
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(() => relaxedJson(text)).not.toThrow();
      }),
    );
  });
});
