import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ownIds, refKey, withSelected } from '~/components/statements/selection';

const ref = fc.record({ packId: fc.option(fc.constantFrom('a', 'b')), id: fc.constantFrom('1', '2', '3') });

describe('the selection of statements', () => {
  it('gives statements of different packs different names', () => {
    fc.assert(
      fc.property(ref, ref, (a, b) => {
        expect(refKey(a) === refKey(b)).toBe(a.packId === b.packId && a.id === b.id);
      }),
    );
  });

  it('adds and takes away, and leaves the selection before as it was', () => {
    fc.assert(
      fc.property(fc.array(ref), fc.array(ref), (first, more) => {
        const before = withSelected(new Map(), first, true);
        const size = before.size;
        const after = withSelected(before, more, true);
        expect(more.every((each) => after.has(refKey(each)))).toBe(true);
        const rest = [...before.keys()].filter((key) => !more.some((each) => refKey(each) === key));
        expect([...withSelected(after, more, false).keys()]).toEqual(rest);
        expect(before.size).toBe(size);
      }),
    );
  });

  it('knows the user’s own among them', () => {
    const selection = withSelected(
      new Map(),
      [
        { packId: null, id: '1' },
        { packId: 'a', id: '2' },
        { packId: null, id: '3' },
      ],
      true,
    );
    expect(ownIds(selection)).toEqual(['1', '3']);
  });
});
