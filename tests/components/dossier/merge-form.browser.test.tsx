import { describe, expect, it, vi } from 'vitest';
import { MergeForm } from '~/components/dossier/merge-form';
import { find, type } from '../../support/find';
import { mount, violationsIn } from '../../support/mount';
import { speakerExample } from '../../utils/store/examples';

const others = [
  speakerExample({ id: 'twin', name: 'Ines V.' }),
  speakerExample({ id: 'bare', name: 'Tomas Reke', roles: [] }),
];
const show = () => {
  const onMerge = vi.fn();
  const root = mount(<MergeForm speaker={speakerExample()} others={others} onMerge={onMerge} />);
  find(root, 'button', HTMLButtonElement).click();
  const select = find(root, 'select', HTMLSelectElement);
  const choose = (id: string) => {
    select.value = id;
    select.dispatchEvent(new Event('change', { bubbles: true }));
  };
  const reason = find(root, 'input', HTMLInputElement);
  return { root, onMerge, select, choose, reason, submit: find(root, '.button-primary', HTMLButtonElement) };
};

describe('MergeForm', () => {
  it('names the others with what they are', async () => {
    const { root, select } = show();
    expect([...select.options].slice(1).map(({ text }) => text)).toEqual([
      'Ines V. (Mayor of Brenholm)',
      'Tomas Reke',
    ]);
    expect(await violationsIn(root)).toEqual([]);
  });

  it('wants a record and a reason', async () => {
    const { choose, reason, submit } = show();
    expect(submit.disabled).toBe(true);
    choose('twin');
    type(reason, '  ');
    await expect.poll(() => submit.disabled).toBe(true);
    type(reason, 'One person.');
    await expect.poll(() => submit.disabled).toBe(false);
  });

  it('gives what was chosen, and forgets it', async () => {
    const { onMerge, select, choose, reason, submit } = show();
    choose('twin');
    type(reason, ' One person. ');
    await expect.poll(() => submit.disabled).toBe(false);
    submit.click();
    expect(onMerge).toHaveBeenCalledWith('twin', 'One person.');
    await expect.poll(() => [select.value, reason.value]).toEqual(['', '']);
    expect(submit.disabled).toBe(true);
  });
});
