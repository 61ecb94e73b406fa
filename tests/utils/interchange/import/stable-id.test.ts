import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stableId } from '~/utils/interchange/import/stable-id';

describe('stableId', () => {
  it('is the same for the same parts and fits the pattern of ids', () => {
    fc.assert(
      fc.property(fc.array(fc.option(fc.string())), (parts) => {
        const id = stableId('statement', ...parts);
        expect(id).toBe(stableId('statement', ...parts));
        expect(id).toMatch(/^statement\.[a-z0-9]{22,}$/);
      }),
    );
  });

  it('tells parts apart', () => {
    const ids = [['ab', 'c'], ['a', 'bc'], ['abc'], ['abc', null], ['abc', ''], ['ABC']].map((parts) =>
      stableId('x', ...parts),
    );
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('does not meet itself in a hundred thousand rows', () => {
    const ids = new Set(Array.from({ length: 100_000 }, (_, i) => stableId('x', `claim ${i}`)));
    expect(ids.size).toBe(100_000);
  });
});
