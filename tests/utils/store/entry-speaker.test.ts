import { describe, expect, it } from 'vitest';
import { saveEntrySpeaker } from '~/utils/store/entry-speaker';
import { speakerExample } from './examples';
import { openTestStore } from './open-test-store';
import { fillOwn, PAVEL, saved } from './own-store';

const entry = { id: null, name: 'Tomas Reke', role: 'Harbour pilot', sort: 'person' as const, like: null };

describe('saveEntrySpeaker', () => {
  it('makes a new record with the role', async () => {
    const speaker = await saved(saveEntrySpeaker(openTestStore(), entry, PAVEL));
    expect(speaker).toMatchObject({
      name: 'Tomas Reke',
      roles: [{ title: 'Harbour pilot', from: null, to: null }],
    });
  });

  it('keeps a pack’s spelling of the name as an alias', async () => {
    const like = speakerExample({
      name: 'T. Reke',
      aliases: ['Reke', 'Tomas Reke'],
      roles: [],
      wikidata: 'Q5',
    });
    const speaker = await saved(saveEntrySpeaker(openTestStore(), { ...entry, like }, PAVEL));
    expect(speaker).toMatchObject({ aliases: ['T. Reke', 'Reke'], wikidata: 'Q5' });
  });

  it('adds a role to a known speaker once, however it is written', async () => {
    const store = openTestStore();
    const { speaker } = await fillOwn(store);
    const known = { ...entry, id: speaker.id, name: speaker.name };
    const once = await saved(saveEntrySpeaker(store, known, PAVEL));
    const twice = await saved(saveEntrySpeaker(store, { ...known, role: 'HARBOUR pilot' }, PAVEL));
    expect(once.roles.map(({ title }) => title)).toEqual(['Mayor of Brenholm', 'Harbour pilot']);
    expect(twice.roles).toEqual(once.roles);
  });

  it('fails for a speaker who is not there, and for a name that is none', async () => {
    const store = openTestStore();
    expect(await saveEntrySpeaker(store, { ...entry, id: 'gone' }, PAVEL)).toMatchObject({
      error: { code: 'not-found' },
    });
    expect(await saveEntrySpeaker(store, { ...entry, name: ' ' }, PAVEL)).toMatchObject({
      error: { code: 'invalid' },
    });
    expect(await store.own.speakers.count()).toBe(0);
  });
});
