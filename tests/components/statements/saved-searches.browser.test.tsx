import { describe, expect, it, vi } from 'vitest';
import { SavedSearches } from '~/components/statements/saved-searches';
import { find, type } from '../../support/find';
import { mount, violationsIn } from '../../support/mount';

const searches = [
  { name: 'Piers', query: 'q=pier' },
  { name: 'Ferries', query: 'q=ferry&tag=boat' },
];
const show = async (kept = searches) => {
  const calls = { onSave: vi.fn(), onForget: vi.fn() };
  const root = mount(<SavedSearches searches={kept} query="q=pier" {...calls} />);
  find(root, 'summary', HTMLElement).click();
  await expect.poll(() => root.querySelector('form')).not.toBeNull();
  return {
    root,
    ...calls,
    name: find(root, 'input', HTMLInputElement),
    save: find(root, '[type=submit]', HTMLButtonElement),
  };
};

describe('SavedSearches', () => {
  it('links each search and marks the present one', async () => {
    const { root } = await show();
    const links = [...root.querySelectorAll('a')];
    expect(links.map((link) => link.getAttribute('href'))).toEqual([
      '#/statements?q=pier',
      '#/statements?q=ferry&tag=boat',
    ]);
    expect(links.map((link) => link.getAttribute('aria-current'))).toEqual(['true', null]);
    expect(await violationsIn(root)).toEqual([]);
  });

  it('keeps the present search under a name that is not blank', async () => {
    const { name, save, onSave } = await show();
    type(name, '  ');
    await expect.poll(() => save.disabled).toBe(true);
    type(name, ' Old piers ');
    await expect.poll(() => save.disabled).toBe(false);
    save.click();
    expect(onSave).toHaveBeenCalledWith({ name: 'Old piers', query: 'q=pier' });
    await expect.poll(() => name.value).toBe('');
  });

  it('forgets one by its name', async () => {
    const { root, onForget } = await show();
    root.querySelectorAll<HTMLButtonElement>('li button')[1]?.click();
    expect(onForget).toHaveBeenCalledWith('Ferries');
  });

  it('says when there is none', async () => {
    const { root } = await show([]);
    expect(root.querySelector('ul')).toBeNull();
    expect(root.querySelector('p.soft')?.textContent).not.toBe('');
  });
});
