import { describe, expect, it, vi } from 'vitest';
import { FilterBar, type FilterCounts } from '~/components/statements/filter-bar';
import { EVERYTHING, type StatementQuery } from '~/utils/model/statement-query';
import { find, named } from '../../support/find';
import { mount, violationsIn } from '../../support/mount';

const counts: FilterCounts = {
  speakers: new Map([
    ['Per Vik', 2],
    ['Ada Quill', 7],
    ['Eve Holm', 2],
  ]),
  verdicts: new Map([['false', 3]]),
  states: new Map(),
  evidence: new Map(),
  tags: new Map([['pier', 1]]),
  langs: new Map([['en', 9]]),
  needs: new Map(),
  origins: new Map([
    [null, 4],
    ['harbour', 5],
    ['gone', 1],
  ]),
};
const show = (query: Partial<StatementQuery> = {}) => {
  const onChange = vi.fn();
  const root = mount(
    <FilterBar
      query={{ ...EVERYTHING, ...query }}
      counts={counts}
      packs={new Map([['harbour', 'Harbour facts']])}
      onChange={onChange}
    />,
  );
  const open = async (name: string) => {
    named(root, name).click();
    const menu = named(root, name).closest('details');
    await expect.poll(() => menu?.querySelectorAll('input').length).toBeGreaterThan(0);
    return [...(menu?.querySelectorAll('label') ?? [])];
  };
  return { root, onChange, open };
};
const words = (labels: readonly Element[]) => labels.map((label) => label.querySelector('bdi')?.textContent);

describe('FilterBar', () => {
  it('lists what there is most of first, then by name', async () => {
    const { root, open } = show();
    expect(words(await open('Speaker'))).toEqual(['Ada Quill', 'Eve Holm', 'Per Vik']);
    expect(await violationsIn(root)).toEqual([]);
  });

  it('asks for one thing more, beside what is asked for', async () => {
    const { onChange, open } = show({ speakers: ['Per Vik'], text: 'pier' });
    const [ada] = await open('Speaker: Per Vik');
    find(ada ?? document, 'input', HTMLInputElement).click();
    expect(onChange).toHaveBeenCalledWith({
      ...EVERYTHING,
      text: 'pier',
      speakers: ['Per Vik', 'Ada Quill'],
    });
  });

  it('tells the user’s own from packs, and names a pack that has no name by its id', async () => {
    const { onChange, open } = show();
    const labels = await open('Where from');
    expect(words(labels)).toEqual([expect.any(String), 'Harbour facts', 'gone']);
    find(labels[0] ?? document, 'input', HTMLInputElement).click();
    expect(onChange).toHaveBeenCalledWith({ ...EVERYTHING, origins: [null] });
  });

  it('clears every filter but not the words, and only where there is something to clear', () => {
    expect([...show({ text: 'pier', sort: 'oldest' }).root.querySelectorAll('.button-plain')]).toEqual([]);
    const { root, onChange } = show({ text: 'pier', sort: 'oldest', from: '2022-01-01', tags: ['pier'] });
    find(root, '.filter-bar > .button-plain', HTMLButtonElement).click();
    expect(onChange).toHaveBeenCalledWith({ ...EVERYTHING, text: 'pier', sort: 'oldest' });
  });
});
