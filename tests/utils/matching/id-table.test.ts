import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allIds, documentOf, encodeIds, idAt, openIds } from '~/utils/matching/id-table';
import { wellFormedString } from '../../support/any-string';

const noRest = { rest: () => null };
const opened = async (ids: readonly string[]) => openIds(await encodeIds(ids, noRest));

describe('encodeIds and openIds', () => {
  it('give back any ids, one by one and all, in their order', async () => {
    const id = wellFormedString;
    await fc.assert(
      fc.asyncProperty(fc.array(id, { maxLength: 60 }), async (ids) => {
        const table = await opened(ids);
        expect(table.size).toBe(ids.length);
        expect([...allIds(table)]).toEqual(ids);
        expect(ids.map((_, i) => idAt(table, i))).toEqual(ids);
      }),
    );
  });

  it('write what ids share once', async () => {
    const ids = Array.from({ length: 64 }, (_, i) => `urn:statement:harbour:${String(i).padStart(4, '0')}`);
    expect((await encodeIds(ids, noRest)).length).toBeLessThan(ids.join('').length / 3);
  });

  it('do not part a pair of surrogates that two ids begin alike with', async () => {
    const ids = ['a\u{1f600}', 'a\u{1f601}', 'a\u{1f680}'];
    expect([...allIds(await opened(ids))]).toEqual(ids);
  });

  it('let others have their turn', async () => {
    let rests = 0;
    await encodeIds(['a', 'b', 'c'], { rest: () => Promise.resolve(void rests++) });
    expect(rests).toBe(3);
  });
});

describe('documentOf', () => {
  it('finds each of any ids in order, and no other', async () => {
    const ids = fc.uniqueArray(wellFormedString, { maxLength: 80 });
    await fc.assert(
      fc.asyncProperty(ids, wellFormedString, async (ids, other) => {
        const sorted = [...ids].sort();
        const table = await opened(sorted);
        expect(sorted.map((id) => documentOf(table, id))).toEqual(sorted.map((_, i) => i));
        expect(documentOf(table, other)).toBe(sorted.includes(other) ? sorted.indexOf(other) : null);
      }),
    );
  });
});
