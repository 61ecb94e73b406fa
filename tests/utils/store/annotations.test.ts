import { describe, expect, it } from 'vitest';
import {
  annotationsOfPage,
  annotationsOfStatement,
  createAnnotation,
  updateAnnotation,
} from '~/utils/store/annotations';
import { moveToTrash } from '~/utils/store/trash';
import { openTestStore } from './open-test-store';
import { fillOwn, noteExample, PAVEL, ROSA, saved } from './own-store';

describe('annotations', () => {
  it('are found by page and by statement, own or of a pack', async () => {
    const store = openTestStore();
    const { statement, annotation } = await fillOwn(store);
    const inPack = { packId: 'brenholm', id: statement.id };
    const other = await saved(createAnnotation(store, noteExample({ statement: inPack }), ROSA));
    const onPage = await annotationsOfPage(store, annotation.target.url);
    expect(new Set(onPage.map(({ id }) => id))).toEqual(new Set([annotation.id, other.id]));
    expect(await annotationsOfStatement(store, { packId: null, id: statement.id })).toEqual([annotation]);
    expect(await annotationsOfStatement(store, inPack)).toEqual([other]);
    expect(await annotationsOfPage(store, 'https://gazette.example/other')).toEqual([]);
  });

  it('keep when they were made', async () => {
    const store = openTestStore();
    const { annotation } = await fillOwn(store);
    const changed = await saved(
      updateAnnotation(store, annotation.id, noteExample({ body: 'Twice.' }), PAVEL),
    );
    expect(changed).toMatchObject({
      body: 'Twice.',
      createdAt: ROSA.at,
      modifiedAt: PAVEL.at,
      statement: null,
    });
  });

  it.each([
    [
      'an address that runs',
      { target: { ...noteExample().target, url: 'javascript:alert(1)' } },
      '/target/url',
    ],
    [
      'a selector that ends before it starts',
      {
        target: {
          ...noteExample().target,
          selectors: [{ type: 'TextPositionSelector' as const, start: 9, end: 9 }],
        },
      },
      '/target/selectors/0',
    ],
    ['no author', { author: '' }, '/author'],
  ])('refuse %s', async (_case, overrides, path) => {
    const result = await createAnnotation(openTestStore(), noteExample(overrides), ROSA);
    expect(result).toMatchObject({ ok: false, error: { code: 'invalid', problems: [{ path }] } });
  });

  it('refuse an own statement that is not there', async () => {
    const store = openTestStore();
    const { statement } = await fillOwn(store);
    await saved(moveToTrash(store, 'statements', statement.id, PAVEL));
    const note = noteExample({ statement: { packId: null, id: statement.id } });
    expect(await createAnnotation(store, note, ROSA)).toMatchObject({ error: { code: 'dangling' } });
  });
});
