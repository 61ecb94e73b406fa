import fc from 'fast-check';
import { expect, it } from 'vitest';
import { foldCase } from '~/utils/interchange/fold-case';

it.each([
  ['Claim', 'CLAIM'],
  ['straße', 'STRASSE'],
  ['Відео', 'ВІДЕО'],
])('takes %s for %s', (a, b) => {
  expect(foldCase(a)).toBe(foldCase(b));
});

it('changes nothing a second time, and tells other letters apart', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(foldCase(foldCase(text))).toBe(foldCase(text));
    }),
  );
  expect(foldCase('claim')).not.toBe(foldCase('claims'));
});
