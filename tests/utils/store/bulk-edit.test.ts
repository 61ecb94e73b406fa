import { describe, expect, it } from 'vitest';
import { changeInBulk } from '~/utils/store/bulk-edit';
import { getOwn } from '~/utils/store/list-own';
import { assessmentsOf, createAssessment } from '~/utils/store/own-assessments';
import { createStatement } from '~/utils/store/own-statements';
import { revisionsOf } from '~/utils/store/revisions';
import { assessmentExample, statementExample } from './examples';
import { openTestStore } from './open-test-store';
import { PAVEL, ROSA, saved, withoutId } from './own-store';

async function three() {
  const store = openTestStore();
  const tags = [['trams'], [], ['ferries', 'trams']];
  const made = await Promise.all(
    tags.map((each) => saved(createStatement(store, withoutId(statementExample({ tags: each })), ROSA))),
  );
  const ids = made.map(({ id }) => id);
  const tagsNow = () => Promise.all(ids.map(async (id) => (await getOwn(store, 'statements', id))?.tags));
  const assess = (statementId: string) => {
    const { state: _state, reviewer: _reviewer, ...fields } = assessmentExample();
    return saved(
      createAssessment(store, { ...fields, statementId, verdict: 'not-checkable', evidence: [] }, ROSA),
    );
  };
  return { store, ids, tags, tagsNow, assess };
}

describe('tags', () => {
  it('are added where they are not, and taken back', async () => {
    const { store, ids, tags, tagsNow } = await three();
    const done = await changeInBulk(store, { kind: 'add-tag', ids, tag: 'trams' }, PAVEL);
    expect(done).toMatchObject({ changed: 1, refused: 0 });
    expect(await tagsNow()).toEqual([['trams'], ['trams'], ['ferries', 'trams']]);
    if (!done.undo) throw new Error('There is a way back.');
    await changeInBulk(store, done.undo, PAVEL);
    expect(await tagsNow()).toEqual(tags);
  });

  it('are removed, and put back in their old order', async () => {
    const { store, ids, tags, tagsNow } = await three();
    const done = await changeInBulk(store, { kind: 'remove-tag', ids, tag: 'ferries' }, PAVEL);
    expect(await tagsNow()).toEqual([['trams'], [], ['trams']]);
    if (!done.undo) throw new Error('There is a way back.');
    await changeInBulk(store, done.undo, PAVEL);
    expect(await tagsNow()).toEqual(tags);
  });

  it('that are no tags are refused, and nothing is changed', async () => {
    const { store, ids, tags, tagsNow } = await three();
    const done = await changeInBulk(store, { kind: 'add-tag', ids, tag: 'x'.repeat(500) }, PAVEL);
    expect(done).toEqual({ changed: 0, refused: 3, undo: null });
    expect(await tagsNow()).toEqual(tags);
  });
});

it('what goes to the trash comes back, and its history says so', async () => {
  const { store, ids, tagsNow, tags } = await three();
  const done = await changeInBulk(store, { kind: 'trash', ids: [...ids, 'nobody'] }, PAVEL);
  expect(done).toMatchObject({ changed: 3, refused: 1 });
  expect(await tagsNow()).toEqual([undefined, undefined, undefined]);
  if (!done.undo) throw new Error('There is a way back.');
  await changeInBulk(store, done.undo, PAVEL);
  expect(await tagsNow()).toEqual(tags);
  const history = await revisionsOf(store, 'statements', ids[0] ?? '');
  expect(history.map(({ action }) => action)).toEqual(['create', 'remove', 'restore']);
});

describe('states', () => {
  it('move where a step leads there, and back', async () => {
    const { store, ids, assess } = await three();
    for (const id of ids.slice(0, 2)) await assess(id);
    const done = await changeInBulk(store, { kind: 'move', ids, to: 'in-review' }, ROSA);
    expect(done).toMatchObject({ changed: 2, refused: 1 });
    if (!done.undo) throw new Error('There is a way back.');
    await changeInBulk(store, done.undo, ROSA);
    const states = await Promise.all(
      ids.map(async (id) => (await assessmentsOf(store, id)).map(({ state }) => state)),
    );
    expect(states).toEqual([['draft'], ['draft'], []]);
  });

  it('that readers see cannot be undone, and are not set twice', async () => {
    const { store, ids, assess } = await three();
    const one = ids.slice(0, 1);
    await assess(ids[0] ?? '');
    const publish = { kind: 'move', ids: one, to: 'published' } as const;
    expect(await changeInBulk(store, publish, ROSA)).toEqual({ changed: 1, refused: 0, undo: null });
    expect(await changeInBulk(store, publish, ROSA)).toEqual({ changed: 0, refused: 0, undo: null });
  });
});
