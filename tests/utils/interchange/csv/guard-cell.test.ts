import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { guardCell, unguardCell } from '~/utils/interchange/csv/guard-cell';
import { anyString } from '../../../support/any-string';

describe('guardCell', () => {
  it.each([
    ['=1+1', "'=1+1"],
    [' =1+1', "' =1+1"],
    ['＝1+1', "'＝1+1"],
    ["'=1+1", "''=1+1"],
    ['\tx', "'\tx"],
    ["x;=cmd|'/c calc'!A1;y", "x;'=cmd|'/c calc'!A1;y"],
    ['first\n-1', "first\n'-1"],
    ['a\t@b', "a\t'@b"],
    ['\t\t=x', "'\t\t'=x"],
    ['a\n"=x', 'a\n\'"=x'],
    ['a; ""@x', 'a;\' ""@x'],
  ])('%j becomes %j', (cell, guarded) => {
    expect(guardCell(cell)).toBe(guarded);
    expect(unguardCell(guarded)).toBe(cell);
  });

  it.each([
    'It rained; then it did not.',
    'a = b',
    '5 - 3',
    "'tis",
    'line\nline',
    '"-5", he said',
    'a; "b" = c',
    'x@example.org',
    '',
  ])('leaves %j as it is', (cell) => {
    expect(guardCell(cell)).toBe(cell);
    expect(unguardCell(cell)).toBe(cell);
  });

  it('leaves nothing that runs, wherever a cell is taken apart, and is taken back', () => {
    const hostile = fc
      .array(fc.constantFrom("'", '=', '-', ';', '\t', '\n', '\r', ' ', '\u00a0', 'a', '＝', '"', ','))
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(fc.oneof(hostile, anyString), (cell) => {
        const guarded = guardCell(cell);
        for (const part of guarded.split(/[;\t\r\n]/)) expect(part.trim()).not.toMatch(/^[=+\-@＝＋－＠]/);
        for (const part of guarded.split(/[;\t\r\n]/).slice(1))
          expect(part.replace(/^["\s]+/, '')).not.toMatch(/^[=+\-@＝＋－＠]/);
        expect(guarded).not.toMatch(/^[\t\r\n]/);
        expect(unguardCell(guarded)).toBe(cell);
      }),
      { numRuns: 1000 },
    );
  });
});
