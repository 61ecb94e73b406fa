import { expect, it } from 'vitest';
import { buildPackIndex } from '~/utils/matching/pack-index';
import { enablePack } from '~/utils/store/enable-pack';
import { installPack } from '~/utils/store/install-pack';
import { createSpeaker } from '~/utils/store/own-speakers';
import { createStatement } from '~/utils/store/own-statements';
import { speakerRecords } from '~/utils/store/speaker-records';
import { moveToTrash } from '~/utils/store/trash';
import { packExample, speakerExample, statementExample } from './examples';
import { openTestStore } from './open-test-store';
import { ROSA, saved, withoutId } from './own-store';

it('brings a speaker’s statements together over packs and own rows, the newest first', async () => {
  const store = openTestStore();
  await installPack(store, packExample(100), buildPackIndex);
  await installPack(store, packExample(8, { id: 'another' }), buildPackIndex);
  const reke = await saved(
    createSpeaker(store, withoutId(speakerExample({ name: 'Tomas Reke', aliases: [] })), ROSA),
  );
  const own = (saidOn: string | null) =>
    saved(createStatement(store, withoutId(statementExample({ speakerId: reke.id, saidOn })), ROSA));
  const [older, newer, undated, gone] = [
    await own('2024'),
    await own('2026-01'),
    await own(null),
    await own('2023'),
  ];
  await saved(moveToTrash(store, 'statements', gone.id, ROSA));

  const found = await speakerRecords(store, reke);
  expect(found.length).toBe(25 + 2 + 3);
  expect(new Set(found.map(({ record }) => record.speaker?.name))).toEqual(new Set(['Tomas Reke']));
  expect([found[0], found.at(-2), found.at(-1)].map((each) => each?.ref)).toEqual([
    { packId: null, id: newer.id },
    { packId: null, id: older.id },
    { packId: null, id: undated.id },
  ]);
  expect(new Set(found.map(({ ref }) => ref.packId))).toEqual(new Set([null, 'brenholm', 'another']));

  await enablePack(store, 'brenholm', false);
  expect((await speakerRecords(store, reke)).length).toBe(5);
});
