import fc from 'fast-check';
import { expect, it } from 'vitest';
import { collectFacets } from '~/utils/store/facets/collect-facets';
import type { Facets } from '~/utils/store/facets/facets';
import { ownFacets } from '~/utils/store/facets/own-facets';
import { eachOwnRecord } from '~/utils/store/read-own-records';
import type { RowBundle } from '~/utils/store/rows';
import type { Store } from '~/utils/store/store';
import { openTestStore } from '../open-test-store';
import { STEPS, step } from '../own-work';

async function facetsAnew(store: Store): Promise<Facets> {
  const collector = collectFacets();
  await eachOwnRecord(store, collector.add);
  return collector.finish();
}

it('gives after any work what reading all records gives', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(step, fc.boolean()), { minLength: 1, maxLength: 20 }),
      async (steps) => {
        const store = openTestStore();
        for (const name of ['add speaker', 'add', 'document', 'judge']) await STEPS[name]?.(store, 0, 0);
        await ownFacets(store);
        for (const [{ name, a, b }, isAsked] of steps) {
          await STEPS[name]?.(store, a, b);
          if (isAsked) expect(await ownFacets(store)).toEqual(await facetsAnew(store));
        }
        expect(await ownFacets(store)).toEqual(await facetsAnew(store));
      },
    ),
    { numRuns: 40 },
  );
}, 60_000);

it('reads only what was changed', async () => {
  const store = openTestStore();
  for (let i = 0; i < 5; i++) await STEPS.add?.(store, i, i);
  const before = await ownFacets(store);
  expect(await ownFacets(store)).toBe(before);
  const read: string[] = [];
  store.db.table<RowBundle<unknown>>('statements').hook('reading', (bundle) => {
    read.push(...bundle.ids);
    return bundle;
  });
  await STEPS.edit?.(store, 2, 3);
  read.length = 0;
  const after = await ownFacets(store);
  expect(read).toEqual([before.ids[2]]);
  expect(after.tags).toContain('tag 0');
});
