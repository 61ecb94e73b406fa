import { expect, it } from 'vitest';
import { createAnnotation } from '~/utils/store/annotations';
import { openStore } from '~/utils/store/open-store';
import { createStatement, updateStatement } from '~/utils/store/own-statements';
import { takeBack } from '~/utils/store/take-back';
import { moveToTrash } from '~/utils/store/trash';
import { statementExample } from './examples';
import { noteExample, PAVEL, ROSA, saved, withoutId } from './own-store';

/** A store that nothing was asked of yet: each view opens its own. Only real engines end a transaction that idles. */
const fresh = () => openStore('fresh');

it('takes a change back as the first thing of a store', async () => {
  const { id, ...fields } = await saved(
    createStatement(fresh(), withoutId(statementExample({ speakerId: null })), ROSA),
  );
  await saved(updateStatement(fresh(), id, { ...fields, text: 'The bridge closed.' }, PAVEL));
  expect(await takeBack(fresh(), PAVEL, ROSA)).toBe(1);
  expect((await fresh().own.statements.get(id))?.value.text).toBe(fields.text);
});

it('moves a note to the trash as the first thing of a store', async () => {
  const note = await saved(createAnnotation(fresh(), noteExample(), ROSA));
  expect(await moveToTrash(fresh(), 'annotations', note.id, ROSA)).toMatchObject({ ok: true });
});
