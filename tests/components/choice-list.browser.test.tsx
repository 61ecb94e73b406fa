import { describe, expect, it, vi } from 'vitest';
import { type Choice, ChoiceList } from '~/components/choice-list';
import { find, type } from '../support/find';
import { mount, violationsIn } from '../support/mount';

const choices = (count: number): Choice<string>[] =>
  Array.from({ length: count }, (_, i) => ({ value: `v${i}`, label: `Päir ${i}`, count: i }));
const show = (count: number, chosen: readonly string[] = []) => {
  const onChange = vi.fn();
  const root = mount(
    <ChoiceList legend="Tags" choices={choices(count)} chosen={chosen} onChange={onChange} />,
  );
  const labels = () => [...root.querySelectorAll('label bdi')].map((each) => each.textContent);
  return { root, onChange, labels };
};

describe('ChoiceList', () => {
  it('keeps a short list in its order, without a search', async () => {
    const { root, labels } = show(4, ['v2']);
    expect(labels()).toEqual(['Päir 0', 'Päir 1', 'Päir 2', 'Päir 3']);
    expect(root.querySelector('input[type=search]')).toBeNull();
    expect(await violationsIn(root)).toEqual([]);
  });

  it('puts what is ticked first in a long list, and shows fifty', () => {
    const { labels } = show(80, ['v70']);
    expect(labels()[0]).toBe('Päir 70');
    expect(labels()).toHaveLength(50);
  });

  it('is looked through by typing, whatever the accents, and keeps what was ticked', async () => {
    const { root, labels } = show(80, ['v70']);
    type(find(root, 'input[type=search]', HTMLInputElement), 'PAIR 79');
    await expect.poll(labels).toEqual(['Päir 70', 'Päir 79']);
  });

  it('ticks and unticks one thing', () => {
    const { root, onChange } = show(3, ['v1']);
    const boxes = root.querySelectorAll<HTMLInputElement>('input[type=checkbox]');
    boxes[2]?.click();
    expect(onChange).toHaveBeenLastCalledWith(['v1', 'v2']);
    boxes[1]?.click();
    expect(onChange).toHaveBeenLastCalledWith([]);
  });

  it('says when nothing is left', async () => {
    const { root, labels } = show(80);
    type(find(root, 'input[type=search]', HTMLInputElement), 'nowhere');
    await expect.poll(labels).toEqual([]);
    expect(root.querySelector('p.soft')?.textContent).not.toBe('');
  });
});
