import { describe, expect, it } from 'vitest';
import { editBy } from '~/utils/store/edit';
import { getOwn } from '~/utils/store/list-own';
import { createStatement, updateStatement } from '~/utils/store/own-statements';
import { takeBack } from '~/utils/store/take-back';
import { statementExample } from './examples';
import { openTestStore } from './open-test-store';
import { ROSA, saved, withoutId } from './own-store';

const CHANGE = editBy('Rosa Lindqvist', 'reworded', new Date('2026-01-05T10:00:00Z'));
const LATER = editBy('Rosa Lindqvist', 'again', new Date('2026-01-06T10:00:00Z'));
const UNDO = editBy('Rosa Lindqvist', 'taken back', new Date('2026-01-07T10:00:00Z'));

async function withStatement() {
  const store = openTestStore();
  const statement = await saved(createStatement(store, withoutId(statementExample()), ROSA));
  const change = (text: string, edit: typeof CHANGE) =>
    saved(updateStatement(store, statement.id, withoutId({ ...statement, text }), edit));
  const text = async () => (await getOwn(store, 'statements', statement.id))?.text ?? null;
  return { store, statement, change, text };
}

describe('takeBack', () => {
  it('gives a changed row the value it had', async () => {
    const { store, statement, change, text } = await withStatement();
    await change('It closed.', CHANGE);
    expect(await takeBack(store, CHANGE, UNDO)).toBe(1);
    expect(await text()).toBe(statement.text);
  });

  it('puts what was made into the trash', async () => {
    const { store, text } = await withStatement();
    expect(await takeBack(store, ROSA, UNDO)).toBe(1);
    expect(await text()).toBeNull();
  });

  it('leaves a row that was changed since', async () => {
    const { store, change, text } = await withStatement();
    await change('It closed.', CHANGE);
    await change('It closed twice.', LATER);
    expect(await takeBack(store, CHANGE, UNDO)).toBe(0);
    expect(await text()).toBe('It closed twice.');
  });

  it('takes back nothing of somebody else, nor twice', async () => {
    const { store, change } = await withStatement();
    await change('It closed.', CHANGE);
    expect(await takeBack(store, { ...CHANGE, author: 'Pavel Sorel' }, UNDO)).toBe(0);
    expect(await takeBack(store, CHANGE, UNDO)).toBe(1);
    expect(await takeBack(store, CHANGE, UNDO)).toBe(0);
  });
});
