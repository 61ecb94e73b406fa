import { act } from 'preact/test-utils';
import { beforeEach, expect, it, vi } from 'vitest';
import type { DeskDone } from '~/components/hooks/desk/desk-done';
import { type Undo, useUndo } from '~/components/hooks/desk/use-undo';
import { createAnnotation } from '~/utils/store/annotations';
import { readDraft } from '~/utils/store/drafts';
import { openStore } from '~/utils/store/open-store';
import { createStatement, updateStatement } from '~/utils/store/own-statements';
import { moveToTrash } from '~/utils/store/trash';
import { mount } from '../../../support/mount';
import { sampleForm } from '../../../utils/desk/sample-form';
import { statementExample } from '../../../utils/store/examples';
import { noteExample, PAVEL, ROSA, saved, withoutId } from '../../../utils/store/own-store';

// What asks the browser of an extension, which this page is not in.
vi.mock('~/utils/settings/author', () => ({ readAuthor: async () => 'Rosa Lindqvist' }));
const asked = vi.hoisted(() => vi.fn(async (_name: string) => ({ ok: true, value: null })));
vi.mock('~/utils/messaging/request', () => ({ requestSurely: asked }));

const store = openStore();
const reopened = vi.fn();
const restored = vi.fn();
let undo: Undo;
function View() {
  undo = useUndo(reopened, restored);
  return undo.toast;
}
beforeEach(() => vi.clearAllMocks());

/** Tells what was done and presses the toast's first button. */
async function takeBack(done: DeskDone): Promise<HTMLElement> {
  const root = mount(<View />);
  await act(() => undo.tell(done));
  await act(() => root.querySelector('button')?.click());
  await expect.poll(() => root.querySelector('.desk-toast p')?.textContent).toContain('Taken back');
  expect(asked).toHaveBeenCalledWith('store:changed', {});
  return root;
}
const statementNow = async (id: string) => store.own.statements.get(id);
const newStatement = () =>
  saved(createStatement(store, withoutId(statementExample({ speakerId: null })), ROSA));

it('takes a saved change back, and opens the form again as it was written', async () => {
  const before = await newStatement();
  await saved(updateStatement(store, before.id, { ...before, text: 'The bridge closed.' }, PAVEL));
  const form = sampleForm({ statementId: before.id, text: 'The bridge closed.' });
  const draftId = crypto.randomUUID();
  await takeBack({ kind: 'saved', statementId: before.id, edit: PAVEL, action: 'save', draftId, form });
  expect((await statementNow(before.id))?.value.text).toBe(before.text);
  expect(await readDraft(store, draftId)).toMatchObject({ rowId: before.id, content: form });
  expect(reopened).toHaveBeenCalledWith(draftId, before.id);
});

it('takes a page that was attached away again', async () => {
  const { id } = await newStatement();
  const note = await saved(createAnnotation(store, noteExample({ statement: { packId: null, id } }), ROSA));
  const draftId = crypto.randomUUID();
  await takeBack({ kind: 'attached', annotationId: note.id, draftId, form: sampleForm() });
  expect((await store.own.annotations.get(note.id))?.deletedAt).not.toBeNull();
  expect((await statementNow(id))?.deletedAt).toBeNull();
  expect(await readDraft(store, draftId)).not.toBeNull();
});

it('gives a deleted statement back', async () => {
  const { id } = await newStatement();
  await moveToTrash(store, 'statements', id, ROSA);
  const root = await takeBack({ kind: 'deleted', statementId: id });
  expect((await statementNow(id))?.deletedAt).toBeNull();
  expect(restored).toHaveBeenCalledOnce();
  expect(reopened).not.toHaveBeenCalled();
  // Once only.
  expect([...root.querySelectorAll('button')].map(({ textContent }) => textContent)).not.toContain('Undo');
});
