import { beforeEach, describe, expect, it } from 'vitest';
import { buildPackIndex } from '~/utils/matching/pack-index';
import { enablePack } from '~/utils/store/enable-pack';
import { installPack } from '~/utils/store/install-pack';
import { listSpeakers } from '~/utils/store/list-speakers';
import { createSpeaker } from '~/utils/store/own-speakers';
import { createStatement } from '~/utils/store/own-statements';
import { speakersByName } from '~/utils/store/speakers-by-name';
import type { Store } from '~/utils/store/store';
import { moveToTrash } from '~/utils/store/trash';
import { packExample, speakerExample, statementExample } from './examples';
import { openTestStore } from './open-test-store';
import { ROSA, saved, withoutId } from './own-store';

let store: Store;

beforeEach(async () => {
  store = openTestStore();
  await installPack(store, packExample(8), buildPackIndex);
  await installPack(store, packExample(4, { id: 'another' }), buildPackIndex);
});

async function ownSpeaker(name: string, aliases: readonly string[] = []) {
  return saved(createSpeaker(store, withoutId(speakerExample({ name, aliases })), ROSA));
}

describe('listSpeakers', () => {
  it('names everybody once, with what they said over packs and own records', async () => {
    const reke = await ownSpeaker('Tomás Reke');
    const statement = await saved(
      createStatement(store, withoutId(statementExample({ speakerId: reke.id })), ROSA),
    );
    const gone = await saved(
      createStatement(store, withoutId(statementExample({ speakerId: reke.id })), ROSA),
    );
    await saved(moveToTrash(store, 'statements', gone.id, ROSA));
    expect(statement.speakerId).toBe(reke.id);

    const listed = await listSpeakers(store);
    expect(
      listed.map(({ speaker, statements, packIds, isOwn }) => [speaker.name, statements, packIds, isOwn]),
    ).toEqual([
      ['Brenholm Council', 3, ['another', 'brenholm'], false],
      ['Ines Valdor', 3, ['another', 'brenholm'], false],
      ['Tomás Reke', 4, ['another', 'brenholm'], true],
    ]);
    expect(listed[2]?.ref).toEqual({ packId: null, id: reke.id });
  });

  it('keeps people apart whom ids tell apart, and leaves packs out that are not in use', async () => {
    await saved(createSpeaker(store, withoutId(speakerExample({ name: 'A. Bremer', wikidata: 'Q1' })), ROSA));
    await saved(createSpeaker(store, withoutId(speakerExample({ name: 'A. Bremer', wikidata: 'Q2' })), ROSA));
    await enablePack(store, 'brenholm', false);
    await enablePack(store, 'another', false);
    expect((await listSpeakers(store)).map(({ speaker }) => speaker.wikidata).sort()).toEqual(['Q1', 'Q2']);
  });
});

describe('speakersByName', () => {
  it('finds who bears a name or alias in any spelling', async () => {
    const own = await ownSpeaker('Łukasz Ahlgren', ['Ahlgren']);
    const found = await speakersByName(store, ['Lukasz Ahlgren', 'Ahlgren', 'Mr Tomas Reke', 'Nobody Known']);
    expect(found.get('Lukasz Ahlgren')).toEqual({ packId: null, id: own.id });
    expect(found.get('Ahlgren')).toEqual({ packId: null, id: own.id });
    expect(found.get('Mr Tomas Reke')?.packId).toBe('another');
    expect(found.has('Nobody Known')).toBe(false);
  });

  it('never guesses between two bearers', async () => {
    await ownSpeaker('Lea Ahlgren', ['Ahlgren']);
    await ownSpeaker('Per Ahlgren', ['Ahlgren']);
    expect([...(await speakersByName(store, ['Ahlgren', 'Lea Ahlgren'])).keys()]).toEqual(['Lea Ahlgren']);
  });
});
