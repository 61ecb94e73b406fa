import { describe, expect, it, vi } from 'vitest';
import { RelationFields } from '~/components/desk/relation-fields';
import type { RelationForm } from '~/utils/desk/desk-form';
import { find } from '../../support/find';
import { mount, violationsIn } from '../../support/mount';
import '~/components/desk/desk.css';

const linked: RelationForm = {
  kind: 'repeats',
  statement: { packId: null, id: 'a' },
  author: 'Rosa',
  text: 'It closed.',
};
const target = (id: string, packId: string | null = null) => ({
  ref: { packId, id },
  text: `Saying ${id}`,
  details: 'Reke',
});
const show = (relations: readonly RelationForm[] = [linked], author = ' Pavel ') => {
  const onChange = vi.fn();
  const onQuery = vi.fn();
  const found = [target('a'), target('a', 'harbour'), target('b')];
  const root = mount(
    <RelationFields
      relations={relations}
      author={author}
      query="say"
      found={found}
      onQuery={onQuery}
      onChange={onChange}
    />,
  );
  find(root, 'details', HTMLDetailsElement).open = true;
  return { root, onChange, onQuery, picks: [...root.querySelectorAll<HTMLButtonElement>('.desk-pick')] };
};

describe('RelationFields', () => {
  it('offers what is not linked yet, the same id of another pack, too', async () => {
    const { root, picks } = show();
    expect(picks.map((pick) => pick.querySelector('.quote')?.textContent)).toEqual(['Saying a', 'Saying b']);
    expect(await violationsIn(root)).toEqual([]);
  });

  it('adds a link of the chosen kind under the author’s name, and clears the search', async () => {
    const { root, onChange, onQuery, picks } = show();
    const select = find(root, 'select', HTMLSelectElement);
    select.value = 'contradicts';
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await expect.poll(() => select.value).toBe('contradicts');
    picks[0]?.click();
    expect(onChange).toHaveBeenCalledWith([
      linked,
      { kind: 'contradicts', statement: { packId: 'harbour', id: 'a' }, author: 'Pavel', text: 'Saying a' },
    ]);
    expect(onQuery).toHaveBeenCalledWith('');
  });

  it('leaves a link without a name to whoever signs', () => {
    const { onChange, picks } = show([], ' ');
    picks[0]?.click();
    expect(onChange).toHaveBeenCalledWith([expect.objectContaining({ author: '' })]);
  });

  it('takes one link away', () => {
    const other: RelationForm = { ...linked, statement: { packId: null, id: 'z' }, text: '' };
    const { root, onChange } = show([linked, other]);
    find(root, '.button-plain', HTMLButtonElement).click();
    expect(onChange).toHaveBeenCalledWith([other]);
  });
});
