import { describe, expect, it } from 'vitest';
import { MARGIN } from '~/utils/attribution/reading';
import { makeSyntax } from '~/utils/attribution/syntax/syntax';
import { forAnyDrafts, grammarOf, readText } from '../draft-fixtures';

describe('makeSyntax', () => {
  const r = readText('The old pilot said so twice.');
  const syntax = grammarOf(r, [
    ['The', 'determiner', 'pilot'],
    ['old', 'adjective', 'pilot'],
    ['pilot', 'noun', 'said', 'subject'],
    ['so', 'adverb', 'said', 'object'],
    ['twice', 'adverb', 'so', 'other'],
  ]);

  it('knows the stretch that hangs on a word', () => {
    const stretch = (i: number) => [syntax.subtreeFirst[i], syntax.subtreeLast[i]];
    expect([0, 2, 3, 4].map(stretch)).toEqual([
      [0, 0],
      [0, 2],
      [0, 5],
      [4, 5],
    ]);
  });

  it('tells on which side a subject or an object hangs', () => {
    const bits = syntax.dependents[3] ?? 0;
    // Subject on the left, object on the right.
    expect(bits).toBe((1 << 6) | (2 << 8));
    expect(syntax.dependents[4]).toBe(0);
  });

  it('lays relations out with a margin', () => {
    const relations = Uint8Array.from({ length: r.count }, (_, i) => i + 1);
    const heads = new Int32Array(r.count).fill(-1);
    const made = makeSyntax(r, new Uint8Array(r.count + 2 * MARGIN), heads, relations);
    expect([...made.relations.subarray(MARGIN, MARGIN + r.count)]).toEqual([...relations]);
    expect(made.relations[0]).toBe(0);
  });

  it('spans exactly what climbs to a word, in any tree', () => {
    forAnyDrafts((r, _, syntax) => {
      const first = Int32Array.from({ length: r.count }, (_, i) => i);
      const last = first.slice();
      for (let i = 0; i < r.count; i++) {
        for (let up = syntax.heads[i] ?? -1; up >= 0; up = syntax.heads[up] ?? -1) {
          first[up] = Math.min(first[up] ?? 0, i);
          last[up] = Math.max(last[up] ?? 0, i);
        }
      }
      expect(syntax.subtreeFirst).toEqual(first);
      expect(syntax.subtreeLast).toEqual(last);
    });
  });
});
