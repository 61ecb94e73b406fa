import { describe, expect, it, vi } from 'vitest';
import { BulkBar } from '~/components/statements/bulk-bar';
import { find, type } from '../../support/find';
import { mount, violationsIn } from '../../support/mount';

const show = (own: number) => {
  const calls = {
    onTag: vi.fn(),
    onMove: vi.fn(),
    onTrash: vi.fn(),
    onExport: vi.fn(),
    onClear: vi.fn(),
  };
  const root = mount(<BulkBar selected={3} own={own} {...calls} />);
  return { root, ...calls };
};

describe('BulkBar', () => {
  it('offers no change where none is the user’s own', async () => {
    const { root } = show(0);
    expect(root.querySelector('form, select')).toBeNull();
    expect(root.querySelectorAll('button')).toHaveLength(2);
    expect(await violationsIn(root)).toEqual([]);
  });

  it('adds and takes a tag, without blanks around it, and no empty one', async () => {
    const { root, onTag } = show(2);
    const [add, take] = root.querySelectorAll<HTMLButtonElement>('form button');
    expect([add?.disabled, take?.disabled]).toEqual([true, true]);
    type(find(root, 'form input', HTMLInputElement), ' pier ');
    await expect.poll(() => add?.disabled).toBe(false);
    add?.click();
    expect(onTag).toHaveBeenLastCalledWith('pier', true);
    take?.click();
    expect(onTag).toHaveBeenLastCalledWith('pier', false);
    expect(await violationsIn(root)).toEqual([]);
  });

  it('asks before it publishes, and only then', async () => {
    const { root, onMove } = show(2);
    const part = [...root.querySelectorAll('.bulk-part')].at(-1);
    const select = find(part ?? root, 'select', HTMLSelectElement);
    find(part ?? root, 'button', HTMLButtonElement).click();
    expect(onMove).toHaveBeenLastCalledWith('in-review');
    select.value = 'published';
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await expect.poll(() => part?.querySelector('dialog')).not.toBeNull();
    find(part ?? root, 'button', HTMLButtonElement).click();
    expect(onMove).toHaveBeenCalledTimes(1);
  });
});
