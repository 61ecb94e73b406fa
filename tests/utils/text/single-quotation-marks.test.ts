import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { singleQuoted } from '~/utils/text/single-quotation-marks';

const inside = (text: string, nextMark = ''): string[] =>
  singleQuoted(text, 0, text.length, [], nextMark).map(({ start, end }) => text.slice(start, end));

describe('singleQuoted', () => {
  it.each([
    ['He said ‘stay put’ and left.', ['stay put']],
    ["He said 'stay put' and left.", ['stay put']],
    ["It isn't the voters' choice.", []],
    ["The voters' choice isn't the voters'.", []],
    ['‘The voters’ choice,’ he said.', ['The voters’ choice,']],
    ['In the ’90s they liked rock ’n’ roll.', []],
    ['(‘stay’) and —‘go’', ['stay', 'go']],
    ['a‘b’ c', []],
  ])('%s', (text, expected) => {
    expect(inside(text)).toEqual(expected);
  });

  it('stays open to the end of the paragraph when the next one opens with the same mark', () => {
    expect(inside('He said: ‘First part.', '‘')).toEqual(['First part.']);
    expect(inside('He said: ‘First part.')).toEqual([]);
  });

  it('leaves out what lies in a double quotation', () => {
    const text = '“He said ‘stay put’ twice.”';
    const double = { open: 0, start: 1, end: text.length - 1, close: text.length - 1, closeEnd: text.length };
    expect(singleQuoted(text, 0, text.length, [double], '')).toEqual([]);
  });

  it('does not look for a closing mark without end', () => {
    expect(inside(`‘${'word '.repeat(300)}’`)).toEqual([]);
  });

  it('gives regions in order, apart and inside the stretch', () => {
    const marks = fc.constantFrom('‘', '’', "'", ' ', 's', 'a', '.', ',');
    fc.assert(
      fc.property(
        fc.array(marks, { maxLength: 40 }),
        fc.nat(5),
        fc.constantFrom('', '‘', "'"),
        (parts, from, next) => {
          const text = parts.join('');
          let last = Math.min(from, text.length);
          for (const { open, start, end, closeEnd } of singleQuoted(text, last, text.length, [], next)) {
            expect(open).toBeGreaterThanOrEqual(last);
            expect(start).toBe(open + 1);
            expect(end).toBeGreaterThanOrEqual(start);
            expect(closeEnd).toBeLessThanOrEqual(text.length);
            last = closeEnd;
          }
        },
      ),
      { numRuns: 300 },
    );
  });
});
