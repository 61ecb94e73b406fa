import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Speaker } from '~/utils/model/speaker';
import { getOwn } from '~/utils/store/list-own';
import { mergeSpeakers, uniteSpeakers } from '~/utils/store/merge-speakers';
import { createSpeaker, updateSpeaker } from '~/utils/store/own-speakers';
import { createStatement } from '~/utils/store/own-statements';
import { revisionsOf } from '~/utils/store/revisions';
import { undoSpeakerChange } from '~/utils/store/speaker-change';
import type { Store } from '~/utils/store/store';
import { dumpStore } from './dump-store';
import { speakerExample, statementExample } from './examples';
import { openTestStore } from './open-test-store';
import { PAVEL, ROSA, saved, withoutId } from './own-store';

let store: Store;
let valdor: Speaker;
let mayor: Speaker;

const speaker = (fields: Partial<Speaker>) =>
  saved(createSpeaker(store, withoutId(speakerExample(fields)), ROSA));
const statementBy = (speakerId: string) =>
  saved(createStatement(store, withoutId(statementExample({ speakerId })), ROSA));

beforeEach(async () => {
  store = openTestStore();
  valdor = await speaker({ name: 'Ines Valdor', aliases: ['I. Valdor'] });
  mayor = await speaker({
    name: 'Mayor Valdor',
    aliases: ['Inès Valdor', 'The mayor'],
    roles: [
      { title: 'Mayor of Brenholm', from: '2021', to: null },
      { title: 'Councillor', from: '2015', to: '2021' },
    ],
    wikidata: 'Q77',
  });
});

describe('mergeSpeakers', () => {
  it('unites names, roles and statements, and writes down who did it and why', async () => {
    const [first, second] = [await statementBy(valdor.id), await statementBy(mayor.id)];
    const change = await saved(mergeSpeakers(store, valdor.id, mayor.id, PAVEL));

    expect(await getOwn(store, 'speakers', valdor.id)).toEqual({
      ...valdor,
      aliases: ['I. Valdor', 'Mayor Valdor', 'The mayor'],
      roles: [
        { title: 'Mayor of Brenholm', from: '2021', to: null },
        { title: 'Councillor', from: '2015', to: '2021' },
      ],
      wikidata: 'Q77',
    });
    expect(await getOwn(store, 'speakers', mayor.id)).toBeNull();
    for (const { id } of [first, second])
      expect((await getOwn(store, 'statements', id))?.speakerId).toBe(valdor.id);
    expect(change.statements.map(({ id }) => id)).toEqual([second.id]);
    const last = (await revisionsOf(store, 'statements', second.id)).at(-1);
    expect(last).toMatchObject({ author: PAVEL.author, reason: PAVEL.reason, action: 'update' });
  });

  it.each([
    ['the record itself', () => [valdor.id, valdor.id] as const, 'same-record'],
    ['a record that is not there', () => [valdor.id, 'nobody'] as const, 'not-found'],
  ])('refuses %s and changes nothing', async (_case, ids, code) => {
    const before = await dumpStore(store);
    const [kept, merged] = ids();
    expect(await mergeSpeakers(store, kept, merged, PAVEL)).toMatchObject({ ok: false, error: { code } });
    expect(await dumpStore(store)).toEqual(before);
  });

  it('refuses two people whom ids tell apart', async () => {
    const other = await speaker({ name: 'Ines Valdor', wikidata: 'Q78' });
    expect(await mergeSpeakers(store, other.id, mayor.id, PAVEL)).toMatchObject({
      ok: false,
      error: { code: 'other-person' },
    });
  });

  it('refuses what is too much for one record', async () => {
    const many = (from: number) => Array.from({ length: 40 }, (_, i) => `Name ${from + i}`);
    const [a, b] = [
      await speaker({ name: 'A', aliases: many(0) }),
      await speaker({ name: 'B', aliases: many(40) }),
    ];
    expect(await mergeSpeakers(store, a.id, b.id, PAVEL)).toMatchObject({
      ok: false,
      error: { code: 'invalid' },
    });
    expect(await getOwn(store, 'speakers', b.id)).toEqual(b);
  });

  it('is taken back with all that it moved', async () => {
    const moved = await statementBy(mayor.id);
    const change = await saved(mergeSpeakers(store, valdor.id, mayor.id, PAVEL));
    await saved(undoSpeakerChange(store, change, ROSA));
    expect(await getOwn(store, 'speakers', valdor.id)).toEqual(valdor);
    expect(await getOwn(store, 'speakers', mayor.id)).toEqual(mayor);
    expect(await getOwn(store, 'statements', moved.id)).toEqual(moved);
    expect((await revisionsOf(store, 'speakers', mayor.id)).map(({ action }) => action)).toEqual([
      'create',
      'remove',
      'restore',
    ]);
  });

  it('is not taken back over a later change', async () => {
    const change = await saved(mergeSpeakers(store, valdor.id, mayor.id, PAVEL));
    await saved(updateSpeaker(store, valdor.id, { ...withoutId(valdor), name: 'I. M. Valdor' }, ROSA));
    expect(await undoSpeakerChange(store, change, ROSA)).toMatchObject({
      ok: false,
      error: { code: 'changed-since' },
    });
    expect((await getOwn(store, 'speakers', valdor.id))?.name).toBe('I. M. Valdor');
  });
});

describe('uniteSpeakers', () => {
  const name = fc.constantFrom('Ines Valdor', 'Inès Valdor', 'Valdor', 'The mayor', 'I. V.', 'Mayor');
  const role = fc.record({
    title: fc.constantFrom('Mayor', 'Councillor'),
    from: fc.constantFrom(null, '2020'),
    to: fc.constant(null),
  });
  const anyone = fc
    .record({ name, aliases: fc.array(name), roles: fc.array(role) })
    .map((fields) => speakerExample(fields));

  it('keeps the first record’s own words in front, and loses no name and no role', () => {
    fc.assert(
      fc.property(anyone, anyone, (a, b) => {
        const united = uniteSpeakers(a, b);
        expect(united.name).toBe(a.name);
        expect(united.aliases.slice(0, a.aliases.length)).toEqual(a.aliases);
        const plain = (text: string) => text.normalize('NFKD').replace(/\p{M}/gu, '');
        const names = [united.name, ...united.aliases].map(plain);
        for (const each of [a.name, ...a.aliases, b.name, ...b.aliases]) expect(names).toContain(plain(each));
        for (const each of [...a.roles, ...b.roles]) expect(united.roles).toContainEqual(each);
      }),
    );
  });

  it('learns nothing new from the same record again', () => {
    fc.assert(
      fc.property(anyone, anyone, (a, b) => {
        const united = uniteSpeakers(a, b);
        expect(uniteSpeakers(united, b)).toEqual(united);
      }),
    );
  });
});
