import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quotedStretches } from '~/utils/attribution/rules/quoted-stretches';
import { spanText } from '~/utils/attribution/token-span';
import { anyText, readText } from '../draft-fixtures';

const stretches = (text: string, least: number): string[] => {
  const r = readText(text);
  return quotedStretches(r, least).map((span) => spanText(r, span));
};

describe('quotedStretches', () => {
  it('gives what stands in marks, marks included, in text order', () => {
    expect(stretches('“We came,” said Ek, “and we left.”', 1)).toEqual(['“We came,”', '“and we left.”']);
  });

  it('counts words, not marks', () => {
    expect(stretches('“No, no!” “Never.”', 2)).toEqual(['“No, no!”']);
    expect(stretches('“No, no!” “Never.”', 3)).toEqual([]);
  });

  it('parts two that touch', () => {
    expect(stretches('“We came.”“We left.”', 1)).toEqual(['“We came.”', '“We left.”']);
  });

  it('gives stretches apart from each other and fewer when more words are asked for', () => {
    fc.assert(
      fc.property(anyText, fc.integer({ min: 1, max: 4 }), (text, least) => {
        const r = readText(text);
        const spans = quotedStretches(r, least);
        spans.slice(1).forEach(([first], i) => {
          expect(first).toBeGreaterThanOrEqual(spans[i]?.[1] ?? 0);
        });
        expect(spans).toEqual(expect.arrayContaining(quotedStretches(r, least + 1)));
      }),
    );
  });
});
