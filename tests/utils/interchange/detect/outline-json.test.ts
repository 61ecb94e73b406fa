import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { outlineJson } from '~/utils/interchange/detect/outline-json';

describe('outlineJson', () => {
  it('gives the outermost keys and short texts', () => {
    const text = '{"format":"x","rows":{"inner":"y"},"n":1,"list":["z",{"deep":1}],"last":"w"}';
    expect([...outlineJson(text)]).toEqual([
      ['format', 'x'],
      ['rows', null],
      ['n', null],
      ['list', null],
      ['last', 'w'],
    ]);
  });

  it('looks into the objects of a list', () => {
    expect([...outlineJson('[{"a":"1"},{"b":"2","a":"3"}]').keys()]).toEqual(['a', 'b']);
  });

  it('joins the short texts of a list', () => {
    const types = '{"type":["BasicContainer","AnnotationCollection"],"empty":[],"mixed":["a",{"b":1}]}';
    expect([...outlineJson(types)]).toEqual([
      ['type', 'BasicContainer AnnotationCollection'],
      ['empty', null],
      ['mixed', null],
    ]);
  });

  it('passes over texts of megabytes', () => {
    const long = JSON.stringify({ a: 'x'.repeat(9_000_000), b: '\\"\n'.repeat(2_000_000), format: 'y' });
    expect(outlineJson(long).get('format')).toBe('y');
    expect([...outlineJson(`{"a":"${'\\'.repeat(5_000_000)}`)]).toEqual([['a', null]]);
  });

  it('takes no value for a key', () => {
    expect([...outlineJson('{"a":"b","c":["d"]}').keys()]).toEqual(['a', 'c']);
  });

  it('gives the keys of any object, cut or not', () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.stringMatching(/^[a-z]{1,8}$/), fc.jsonValue()),
        fc.nat(),
        (value, cut) => {
          const text = JSON.stringify(value);
          expect([...outlineJson(text).keys()]).toEqual(Object.keys(value));
          for (const key of outlineJson(text.slice(0, cut)).keys()) expect(Object.keys(value)).toContain(key);
        },
      ),
    );
  });
});
