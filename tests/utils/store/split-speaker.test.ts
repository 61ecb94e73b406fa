import { beforeEach, describe, expect, it } from 'vitest';
import type { Speaker } from '~/utils/model/speaker';
import type { Statement } from '~/utils/model/statement';
import { getOwn, listOwn } from '~/utils/store/list-own';
import { createSpeaker } from '~/utils/store/own-speakers';
import { createStatement } from '~/utils/store/own-statements';
import { undoSpeakerChange } from '~/utils/store/speaker-change';
import { type Split, splitSpeaker } from '~/utils/store/split-speaker';
import type { Store } from '~/utils/store/store';
import { dumpStore } from './dump-store';
import { speakerExample, statementExample } from './examples';
import { openTestStore } from './open-test-store';
import { PAVEL, ROSA, saved, withoutId } from './own-store';

let store: Store;
let valdor: Speaker;
let byInes: Statement;
let byErik: Statement;

const split = (fields: Partial<Split> = {}): Split => ({
  name: 'Erik Valdor',
  sort: 'person',
  statementIds: [byErik.id],
  aliases: ['E. Valdor'],
  ...fields,
});

beforeEach(async () => {
  store = openTestStore();
  valdor = await saved(
    createSpeaker(store, withoutId(speakerExample({ aliases: ['I. Valdor', 'E. Valdor'] })), ROSA),
  );
  const statement = () =>
    saved(createStatement(store, withoutId(statementExample({ speakerId: valdor.id })), ROSA));
  byInes = await statement();
  byErik = await statement();
});

describe('splitSpeaker', () => {
  it('moves the chosen statements and names to a new speaker, and nothing else', async () => {
    const change = await saved(splitSpeaker(store, valdor.id, split(), PAVEL));
    const fresh = change.speakers[0]?.after;
    expect(fresh).toMatchObject({ name: 'Erik Valdor', aliases: ['E. Valdor'], roles: [], wikidata: null });
    expect((await getOwn(store, 'statements', byErik.id))?.speakerId).toBe(fresh?.id);
    expect((await getOwn(store, 'statements', byInes.id))?.speakerId).toBe(valdor.id);
    expect(await getOwn(store, 'speakers', valdor.id)).toEqual({ ...valdor, aliases: ['I. Valdor'] });
  });

  it('is taken back, and the new speaker goes to the trash', async () => {
    const change = await saved(splitSpeaker(store, valdor.id, split(), PAVEL));
    await saved(undoSpeakerChange(store, change, ROSA));
    expect(await listOwn(store, 'speakers')).toEqual([valdor]);
    expect(await getOwn(store, 'statements', byErik.id)).toEqual(byErik);
  });

  it.each<[string, () => Partial<Split>, string]>([
    ['nothing', () => ({ statementIds: [] }), 'nothing-chosen'],
    ['a statement of somebody else', () => ({ statementIds: [byErik.id, 'elsewhere'] }), 'not-theirs'],
    ['a speaker without a name', () => ({ name: '  ' }), 'invalid'],
  ])('refuses %s and changes nothing', async (_case, fields, code) => {
    const before = await dumpStore(store);
    expect(await splitSpeaker(store, valdor.id, split(fields()), PAVEL)).toMatchObject({
      ok: false,
      error: { code },
    });
    expect(await dumpStore(store)).toEqual(before);
  });

  it('refuses a record that is not there', async () => {
    expect(await splitSpeaker(store, 'nobody', split(), PAVEL)).toMatchObject({
      ok: false,
      error: { code: 'not-found' },
    });
  });
});
