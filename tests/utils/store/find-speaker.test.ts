import { expect, it } from 'vitest';
import { buildPackIndex } from '~/utils/matching/pack-index';
import { findSpeaker } from '~/utils/store/find-speaker';
import { installPack } from '~/utils/store/install-pack';
import { createSpeaker } from '~/utils/store/own-speakers';
import { moveToTrash } from '~/utils/store/trash';
import { packExample, speakerExample } from './examples';
import { openTestStore } from './open-test-store';
import { ROSA, saved, withoutId } from './own-store';

it('finds a speaker of a pack and one of the user’s own, and nobody else', async () => {
  const store = openTestStore();
  await installPack(store, packExample(8), buildPackIndex);
  const own = await saved(createSpeaker(store, withoutId(speakerExample()), ROSA));

  expect((await findSpeaker(store, { packId: 'brenholm', id: 'speaker-1' }))?.name).toBe('Tomas Reke');
  expect(await findSpeaker(store, { packId: null, id: own.id })).toEqual(own);
  expect(await findSpeaker(store, { packId: 'brenholm', id: own.id })).toBeNull();
  expect(await findSpeaker(store, { packId: 'elsewhere', id: 'speaker-1' })).toBeNull();

  await saved(moveToTrash(store, 'speakers', own.id, ROSA));
  expect(await findSpeaker(store, { packId: null, id: own.id })).toBeNull();
});
