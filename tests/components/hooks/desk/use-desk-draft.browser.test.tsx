import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, expect, it } from 'vitest';
import { type DeskDraft, useDeskDraft } from '~/components/hooks/desk/use-desk-draft';
import type { DeskForm } from '~/utils/desk/desk-form';
import { readDraft } from '~/utils/store/drafts';
import { openStore } from '~/utils/store/open-store';
import { mount } from '../../../support/mount';
import { sampleForm } from '../../../utils/desk/sample-form';

const store = openStore();
const NEW = sampleForm();
let id = '';
let draft: DeskDraft;

function View({ of, initial }: { readonly of: string; readonly initial: DeskForm | null }) {
  draft = useDeskDraft(of, initial);
  return null;
}
async function show(initial: DeskForm | null = NEW): Promise<HTMLElement> {
  let root = document.body;
  await act(() => {
    root = mount(<View of={id} initial={initial} />);
  });
  return root;
}
const began = () => expect.poll(() => draft.form).not.toBeNull();
const keptText = async () => {
  const content: unknown = (await readDraft(store, id))?.content;
  return typeof content === 'object' && content !== null && 'text' in content ? content.text : null;
};
const write = (text: string) => act(() => draft.change({ ...sampleForm(), text }));

beforeEach(() => {
  id = crypto.randomUUID();
});

it('keeps nothing of a form in which nothing was typed', async () => {
  const root = await show();
  await began();
  expect(draft.form).toEqual(NEW);
  await act(() => render(null, root));
  expect(await readDraft(store, id)).toBeNull();
});

it('keeps what was typed after a pause, and is there again in another view', async () => {
  const root = await show();
  await began();
  await write('The bridge');
  await write('The bridge is open.');
  await expect.poll(keptText).toBe('The bridge is open.');
  await expect.poll(() => draft.savedAt).not.toBeNull();
  await act(() => render(null, root));
  await show(null);
  await expect.poll(() => draft.form?.text).toBe('The bridge is open.');
});

it.each([
  ['its view is left', (root: Element) => render(null, root)],
  ['the page is closed', () => dispatchEvent(new Event('pagehide'))],
])('keeps the last letters at once when %s', async (_, leave) => {
  const root = await show();
  await began();
  await write('The br');
  const pause = performance.now();
  leave(root);
  await expect.poll(keptText, { interval: 5 }).toBe('The br');
  // Before the pause was over: nothing else would have kept it.
  expect(performance.now() - pause).toBeLessThan(150);
});

it('is gone once it is dropped, also while it is being kept', async () => {
  const root = await show();
  await began();
  await write('The bridge is open.');
  dispatchEvent(new Event('pagehide'));
  await act(() => draft.drop());
  await new Promise((next) => setTimeout(next, 250));
  expect(await readDraft(store, id)).toBeNull();
  await act(() => render(null, root));
  expect(await readDraft(store, id)).toBeNull();
});

it('leaves no form behind of a record that went to the trash', async () => {
  await show({ ...NEW, statementId: 'gone' });
  await began();
  await act(() => draft.change({ ...NEW, statementId: 'gone', text: 'Again.' }));
  await new Promise((next) => setTimeout(next, 300));
  expect(await readDraft(store, id)).toBeNull();
});

it('changes the form as it is by then', async () => {
  await show();
  await began();
  await write('Later words.');
  await act(() => draft.amend((form) => ({ ...form, place: 'Brenholm quay' })));
  expect(draft.form).toMatchObject({ text: 'Later words.', place: 'Brenholm quay' });
  await act(() => draft.amend(() => null));
  expect(draft.form?.place).toBe('Brenholm quay');
});
