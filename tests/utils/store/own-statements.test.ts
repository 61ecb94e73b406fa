import { describe, expect, it } from 'vitest';
import { editBy } from '~/utils/store/edit';
import { getOwn, listOwn } from '~/utils/store/list-own';
import { createSpeaker } from '~/utils/store/own-speakers';
import { createStatement, updateStatement } from '~/utils/store/own-statements';
import { revisionsOf } from '~/utils/store/revisions';
import { moveToTrash } from '~/utils/store/trash';
import { dumpStore } from './dump-store';
import { speakerExample, statementExample } from './examples';
import { openTestStore } from './open-test-store';

const { id: _id, ...FIELDS } = statementExample();
const FIRST = editBy('Rosa', 'new', new Date('2026-01-01T10:00:00Z'));
const SECOND = editBy('Rosa', 'a slip in the wording', new Date('2026-01-02T10:00:00Z'));

async function created(store: ReturnType<typeof openTestStore>) {
  const result = await createStatement(store, FIELDS, FIRST);
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
}

describe('createStatement', () => {
  it('gives a UUID and keeps a first revision with author and reason', async () => {
    const store = openTestStore();
    const statement = await created(store);
    expect(statement.id).toMatch(/^[\da-f]{8}-[\da-f]{4}-4/);
    expect(await getOwn(store, 'statements', statement.id)).toEqual({ ...FIELDS, id: statement.id });
    expect(await revisionsOf(store, 'statements', statement.id)).toEqual([
      expect.objectContaining({
        action: 'create',
        author: 'Rosa',
        reason: 'new',
        at: FIRST.at,
        value: statement,
      }),
    ]);
  });

  it('names the fields at fault and leaves the store as it was', async () => {
    const store = openTestStore();
    const before = await dumpStore(store);
    const result = await createStatement(store, { ...FIELDS, text: ' ', saidOn: '2025-02-30' }, FIRST);
    expect(result).toMatchObject({
      ok: false,
      error: { code: 'invalid', problems: [{ path: '/text' }, { path: '/saidOn' }] },
    });
    expect(await dumpStore(store)).toEqual(before);
  });

  it('refuses a speaker who is not there, or is in the trash', async () => {
    const store = openTestStore();
    const { id: _speaker, ...speaker } = speakerExample();
    const saved = await createSpeaker(store, speaker, FIRST);
    if (!saved.ok) throw new Error(saved.error.message);
    const byHer = { ...FIELDS, speakerId: saved.value.id };
    expect(await createStatement(store, { ...FIELDS, speakerId: 'nobody' }, FIRST)).toMatchObject({
      error: { code: 'dangling' },
    });
    expect(await createStatement(store, byHer, FIRST)).toMatchObject({ ok: true });
    const other = await createSpeaker(store, speaker, FIRST);
    if (!other.ok) throw new Error(other.error.message);
    await moveToTrash(store, 'speakers', other.value.id, FIRST);
    expect(await createStatement(store, { ...FIELDS, speakerId: other.value.id }, FIRST)).toMatchObject({
      error: { code: 'dangling' },
    });
  });
});

describe('updateStatement', () => {
  it('keeps when it was created and appends a revision', async () => {
    const store = openTestStore();
    const { id } = await created(store);
    await updateStatement(store, id, { ...FIELDS, text: 'It closed for a week.' }, SECOND);
    expect(await store.own.statements.get(id)).toMatchObject({ createdAt: FIRST.at, modifiedAt: SECOND.at });
    const history = await revisionsOf(store, 'statements', id);
    expect(history.map(({ action, reason, value }) => [action, reason, value?.text])).toEqual([
      ['create', 'new', FIELDS.text],
      ['update', 'a slip in the wording', 'It closed for a week.'],
    ]);
  });

  it('writes nothing when nothing changed', async () => {
    const store = openTestStore();
    const { id } = await created(store);
    const before = await dumpStore(store);
    expect(await updateStatement(store, id, FIELDS, SECOND)).toMatchObject({ ok: true });
    expect(await dumpStore(store)).toEqual(before);
  });

  it('does not find what is not there or is in the trash', async () => {
    const store = openTestStore();
    const { id } = await created(store);
    expect(await updateStatement(store, 'none', FIELDS, SECOND)).toMatchObject({
      error: { code: 'not-found' },
    });
    await moveToTrash(store, 'statements', id, SECOND);
    expect(await updateStatement(store, id, FIELDS, SECOND)).toMatchObject({ error: { code: 'not-found' } });
  });
});

it('lists the last changed first', async () => {
  const store = openTestStore();
  const older = await created(store);
  const newer = await createStatement(store, { ...FIELDS, text: 'Another.' }, SECOND);
  if (!newer.ok) throw new Error(newer.error.message);
  expect((await listOwn(store, 'statements')).map(({ id }) => id)).toEqual([newer.value.id, older.id]);
});
