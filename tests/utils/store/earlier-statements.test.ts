import { expect, it } from 'vitest';
import { buildPackIndex } from '~/utils/matching/pack-index';
import { earlierStatementsOf } from '~/utils/store/earlier-statements';
import { enablePack } from '~/utils/store/enable-pack';
import { installPack } from '~/utils/store/install-pack';
import { createSpeaker } from '~/utils/store/own-speakers';
import { createStatement } from '~/utils/store/own-statements';
import { claimOf } from '../../fixtures/matching/records';
import { manifestExample, speakerExample, statementExample } from './examples';
import { openTestStore } from './open-test-store';
import { ROSA, saved, withoutId } from './own-store';

const SAID: readonly (readonly [id: string, speakerId: string, text: string, saidOn: string])[] = [
  ['first', 'mayor', 'The harbour bridge needs no toll.', '2024-01-09'],
  ['second', 'mayor', 'A toll on the harbour bridge would ruin the market.', '2025-02-01'],
  ['other', 'rival', 'The harbour bridge must have a toll.', '2025-01-01'],
  ['far', 'mayor', 'The library stays open on Sundays.', '2025-01-01'],
];

it('brings together what packs and own rows hold of the named speaker on the subject', async () => {
  const store = openTestStore();
  const pack = {
    manifest: manifestExample(),
    speakers: [speakerExample(), speakerExample({ id: 'rival', name: 'Tomas Reke', aliases: [] })],
    evidence: [],
    assessments: [],
    statements: SAID.map(([id, speakerId, text, saidOn]) =>
      statementExample({ id, speakerId, text, saidOn }),
    ),
  };
  await installPack(store, pack, buildPackIndex);
  const mayor = await saved(createSpeaker(store, withoutId(speakerExample()), ROSA));
  const text = 'I promise: no toll on the harbour bridge.';
  const own = await saved(
    createStatement(
      store,
      withoutId(statementExample({ speakerId: mayor.id, text, saidOn: '2024-06' })),
      ROSA,
    ),
  );
  const claim = claimOf('c', 'There will be a toll on the harbour bridge.', null);
  const ids = async (name: string, limit = 10, pageDate: string | null = null) =>
    (await earlierStatementsOf(store, claim, name, limit, pageDate)).map(({ ref }) => ref.id);

  expect(await ids('Ines Valdor')).toEqual(['second', own.id, 'first']);
  expect(await ids('Mayor Valdor', 1)).toEqual(['second']);
  expect(await ids('Ines Valdor', 10, '2024-12-31')).toEqual([own.id, 'first']);
  expect(await ids('Jonas Valdor')).toEqual([]);
  expect(await ids('')).toEqual([]);
  const except = [{ packId: 'brenholm', id: 'second' }];
  const rest = await earlierStatementsOf(store, claim, 'Ines Valdor', 10, null, except);
  expect(rest.map(({ ref }) => ref.id)).toEqual([own.id, 'first']);

  await enablePack(store, 'brenholm', false);
  expect(await ids('Ines Valdor')).toEqual([own.id]);
});
