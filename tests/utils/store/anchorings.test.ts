import { expect, it } from 'vitest';
import { listAnchorings, noteAnchorings } from '~/utils/store/anchorings';
import { forgetOwn } from '~/utils/store/forget-own';
import { openTestStore } from './open-test-store';
import { fillOwn } from './own-store';

it('keep the last state of a note, and go when everything goes', async () => {
  const store = openTestStore();
  const { annotation } = await fillOwn(store);
  await noteAnchorings(store, [{ annotationId: annotation.id, state: 'found' }]);
  await noteAnchorings(
    store,
    [
      { annotationId: annotation.id, state: 'lost' },
      { annotationId: 'gone', state: 'found' },
    ],
    new Date('2026-02-01T10:00:00Z'),
  );
  expect([...(await listAnchorings(store))]).toEqual([
    [annotation.id, { state: 'lost', at: '2026-02-01T10:00:00.000Z' }],
  ]);
  await forgetOwn(store);
  expect((await listAnchorings(store)).size).toBe(0);
});
