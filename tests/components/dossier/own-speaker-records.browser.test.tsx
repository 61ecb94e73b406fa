import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import { OwnSpeakerRecords } from '~/components/dossier/own-speaker-records';
import type { Speaker } from '~/utils/model/speaker';
import { mount, violationsIn } from '../../support/mount';
import { aRecord, aStatement } from '../../support/records';
import '~/components/settings.css';
import '~/components/dossier/dossier.css';

const quill: Speaker = {
  id: 'quill',
  name: 'Ada Quill',
  sort: 'person',
  aliases: ['B. Quill'],
  roles: [],
  wikidata: null,
};
const minister: Speaker = { ...quill, id: 'minister', name: 'Harbour minister', aliases: [] };
const entries = ['one', 'two'].map((id) => ({
  ref: { packId: null, id },
  record: aRecord({ statement: aStatement({ id, text: `Berth ${id}` }), speaker: quill }),
  packName: null,
}));

function show() {
  const calls = { onEdit: vi.fn(), onMerge: vi.fn(), onSplit: vi.fn(), onUndo: vi.fn() };
  const root = mount(
    <OwnSpeakerRecords own={[quill]} all={[quill, minister]} entries={entries} answer="" {...calls} />,
  );
  return { root, ...calls };
}

async function fill(field: HTMLInputElement | HTMLSelectElement | null, value: string) {
  if (!field) throw new Error('no such field');
  await act(() => {
    field.value = value;
    field.dispatchEvent(new Event('input', { bubbles: true }));
    field.dispatchEvent(new Event('change', { bubbles: true }));
  });
}

const press = (root: ParentNode, words: string) =>
  act(() => [...root.querySelectorAll('button')].find((button) => button.textContent === words)?.click());

describe('OwnSpeakerRecords', () => {
  it('changes names and roles in time, once every field is as it should be', async () => {
    const { root, onEdit } = show();
    await press(root, 'Edit …');
    const dialog = root.querySelector('dialog[open]');
    if (!dialog) throw new Error('no dialog');
    await press(dialog, 'Add a role');
    expect(await violationsIn(root)).toEqual([]);
    const field = (label: string) =>
      [...dialog.querySelectorAll('label')]
        .find((each) => each.querySelector('span')?.textContent === label)
        ?.querySelector<HTMLInputElement>('input, textarea') ?? null;
    await fill(field('Also written as'), 'B. Quill\nQuill, Ada');
    await fill(field('Role'), 'Harbour master');
    await fill(field('From'), 'spring');
    await fill(field('Why (kept in the history)'), 'Her office was missing');
    await press(dialog, 'Save');
    expect(onEdit).not.toHaveBeenCalled();
    expect(dialog.querySelector('.role-problem')?.textContent).toContain('2022-03');
    await fill(field('From'), '2022-03');
    await press(dialog, 'Save');
    expect(onEdit).toHaveBeenCalledExactlyOnceWith(
      'quill',
      {
        name: 'Ada Quill',
        sort: 'person',
        aliases: ['B. Quill', 'Quill, Ada'],
        roles: [{ title: 'Harbour master', from: '2022-03', to: null }],
        wikidata: null,
      },
      'Her office was missing',
    );
  });

  it('merges only once a record is chosen and a reason given', async () => {
    const { root, onMerge } = show();
    await press(root, 'Merge …');
    const dialog = root.querySelector('dialog[open]');
    if (!dialog) throw new Error('no dialog');
    expect(await violationsIn(root)).toEqual([]);
    await fill(dialog.querySelector('select'), 'minister');
    await press(dialog, 'Merge');
    expect(onMerge).not.toHaveBeenCalled();
    await fill(dialog.querySelector('input'), 'The same person');
    await press(dialog, 'Merge');
    expect(onMerge).toHaveBeenCalledExactlyOnceWith('quill', 'minister', 'The same person');
    expect(root.querySelector('dialog[open]')).toBeNull();
  });

  it('splits the chosen statements and names off', async () => {
    const { root, onSplit } = show();
    await press(root, 'Split …');
    const dialog = root.querySelector('dialog[open]');
    if (!dialog) throw new Error('no dialog');
    expect(await violationsIn(root)).toEqual([]);
    const [name, reason] = dialog.querySelectorAll<HTMLInputElement>('input:not([type=checkbox])');
    await fill(name ?? null, 'Bea Quill');
    await fill(reason ?? null, 'Two people');
    const boxes = [...dialog.querySelectorAll<HTMLInputElement>('input[type=checkbox]')];
    expect(boxes).toHaveLength(3);
    await act(() => boxes[1]?.click());
    await act(() => boxes[2]?.click());
    await press(dialog, 'Split');
    expect(onSplit).toHaveBeenCalledExactlyOnceWith(
      'quill',
      { name: 'Bea Quill', sort: 'person', statementIds: ['two'], aliases: ['B. Quill'] },
      'Two people',
    );
  });

  it('takes the last step back', async () => {
    const { root, onUndo } = show();
    await press(root, 'Undo');
    expect(onUndo).toHaveBeenCalledOnce();
  });
});
