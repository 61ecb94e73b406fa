import { expect, it, vi } from 'vitest';
import { UnfinishedList } from '~/components/desk/unfinished-list';
import { mount, violationsIn } from '../../support/mount';
import { sampleForm } from '../../utils/desk/sample-form';

it('offers each form to go on with or to drop', async () => {
  const onGo = vi.fn();
  const onDrop = vi.fn();
  const forms = ['d1', 'd2'].map((id) => ({
    id,
    savedAt: '2026-03-01T10:00:00Z',
    form: sampleForm({ text: id }),
  }));
  const root = mount(<UnfinishedList forms={forms} onGo={onGo} onDrop={onDrop} />);
  expect([...root.querySelectorAll('.quote')].map(({ textContent }) => textContent)).toEqual(['d1', 'd2']);
  const buttons = root.querySelectorAll('button');
  buttons[2]?.click();
  buttons[1]?.click();
  expect([onGo.mock.calls, onDrop.mock.calls]).toEqual([[['d2']], [['d1']]]);
  expect(await violationsIn(root)).toEqual([]);
});

it('is not there when nothing was begun', () => {
  expect(mount(<UnfinishedList forms={[]} onGo={() => {}} onDrop={() => {}} />).childElementCount).toBe(0);
});
