import { describe, expect, it } from 'vitest';
import { buildPackIndex } from '~/utils/matching/pack-index';
import { enablePack } from '~/utils/store/enable-pack';
import { findSpeakers } from '~/utils/store/find-speakers';
import { installPack } from '~/utils/store/install-pack';
import { createSpeaker } from '~/utils/store/own-speakers';
import type { Store } from '~/utils/store/store';
import { packExample, speakerExample } from './examples';
import { openTestStore } from './open-test-store';
import { ROSA, saved, withoutId } from './own-store';

const own = (store: Store, name: string, aliases: string[] = []) =>
  saved(createSpeaker(store, withoutId(speakerExample({ name, aliases })), ROSA));
const found = async (store: Store, name: string) =>
  (await findSpeakers(store, name)).map(({ speaker, packName }) => [speaker.name, packName]);

describe('findSpeakers', () => {
  it('finds everybody a short name may mean, exact spellings first', async () => {
    const store = openTestStore();
    await own(store, 'Olga Reke');
    await own(store, 'Reke');
    expect(await found(store, 'Reke')).toEqual([
      ['Reke', null],
      ['Olga Reke', null],
    ]);
  });

  it('finds by an alias', async () => {
    const store = openTestStore();
    await own(store, 'Olga Reke', ['The Gull']);
    expect(await found(store, 'the gull')).toEqual([['Olga Reke', null]]);
  });

  it('looks into packs that are in use, behind own records of the name', async () => {
    const store = openTestStore();
    await installPack(store, packExample(8), buildPackIndex);
    expect(await found(store, 'Tomas Reke')).toEqual([['Tomas Reke', 'Brenholm on record']]);
    await own(store, 'Tomas Reke');
    expect(await found(store, 'Tomas Reke')).toEqual([['Tomas Reke', null]]);
    await enablePack(store, 'brenholm', false);
    expect(await found(store, 'Ines Valdor')).toEqual([]);
  });

  it('finds nobody for no name, and six at most', async () => {
    const store = openTestStore();
    for (let i = 0; i < 8; i++) await own(store, `Reke`, [`R${i}`]);
    expect(await found(store, ' ')).toEqual([]);
    expect(await found(store, 'Reke')).toHaveLength(6);
  });
});
