import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readHeader } from '~/utils/interchange/csv/read-header';

describe('readHeader', () => {
  it.each([
    ['a,b\n1,2', ['a', 'b'], ',', 0],
    [' a ;"b;c"\n', ['a', 'b;c'], ';', 0],
    ['\n \r\n\ra\tb', ['a', 'b'], '\t', 3],
    ['sep=;\r\na,b;c\n', ['a,b', 'c'], ';', 1],
    ['\nSEP=|\na|b', ['a', 'b'], '|', 2],
    ['"two\nlines",b', ['two\nlines', 'b'], ',', 0],
    ['alone', ['alone'], ',', 0],
  ])('reads %j', (text, names, delimiter, at) => {
    expect(readHeader(text)).toEqual({ names, delimiter, at });
  });

  it.each(['', '\n\n', ' \t\r\n', ',,,'])('finds none in %j', (text) => {
    expect(readHeader(text)).toBeNull();
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void readHeader(text)));
    expect(readHeader(`"${'x'.repeat(1_000_000)}`)).not.toBeUndefined();
  });
});
