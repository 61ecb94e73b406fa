import { expect, it } from 'vitest';
import { createSpeaker, updateSpeaker } from '~/utils/store/own-speakers';
import { createStatement } from '~/utils/store/own-statements';
import { readRecords } from '~/utils/store/read-records';
import { speakerExample, statementExample } from './examples';
import { openTestStore } from './open-test-store';
import { PAVEL, ROSA, saved, withoutId } from './own-store';

const FIELDS = withoutId(speakerExample());

it('shows under the new name wherever they are quoted', async () => {
  const store = openTestStore();
  const { id } = await saved(createSpeaker(store, FIELDS, ROSA));
  const statement = await saved(createStatement(store, withoutId(statementExample({ speakerId: id })), ROSA));
  const renamed = { ...FIELDS, name: 'Ines Valdor-Reke', aliases: ['Ines Valdor'] };
  await saved(updateSpeaker(store, id, renamed, PAVEL));
  const [record] = await readRecords(store, [{ packId: null, id: statement.id }]);
  expect(record?.speaker).toEqual({ ...renamed, id });
});

it('refuses a Wikidata id that is none', async () => {
  const result = await createSpeaker(openTestStore(), { ...FIELDS, wikidata: 'Valdor' }, ROSA);
  expect(result).toMatchObject({ error: { code: 'invalid', problems: [{ path: '/wikidata' }] } });
});
