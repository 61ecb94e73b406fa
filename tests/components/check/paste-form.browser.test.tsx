import { describe, expect, it, vi } from 'vitest';
import { PasteForm } from '~/components/check/paste-form';
import { find, type } from '../../support/find';
import { mount, violationsIn } from '../../support/mount';

const show = (isBusy = false) => {
  const onCheck = vi.fn();
  const root = mount(<PasteForm maxLength={10} isBusy={isBusy} onCheck={onCheck} />);
  return {
    root,
    onCheck,
    field: find(root, 'textarea', HTMLTextAreaElement),
    submit: find(root, 'button', HTMLButtonElement),
    problem: () => find(root, '[role=alert]', HTMLElement).textContent,
  };
};

describe('PasteForm', () => {
  it('gives the text as it was pasted', async () => {
    const { root, onCheck, field, submit } = show();
    type(field, ' One.\n ');
    await expect.poll(() => submit.disabled).toBe(false);
    submit.click();
    expect(onCheck).toHaveBeenCalledWith(' One.\n ');
    expect(await violationsIn(root)).toEqual([]);
  });

  it('takes no blank text', async () => {
    const { field, submit } = show();
    expect(submit.disabled).toBe(true);
    type(field, ' \n ');
    await expect.poll(() => field.value).toBe(' \n ');
    expect(submit.disabled).toBe(true);
  });

  it('says by how much a text is too long', async () => {
    const { field, submit, problem } = show();
    type(field, '0123456789');
    await expect.poll(() => submit.disabled).toBe(false);
    expect(problem()).toBe('');
    type(field, '0123456789abc');
    await expect.poll(problem).toMatch(/10.*3/);
    expect(submit.disabled).toBe(true);
  });

  it('waits while a text is being read', async () => {
    const { field, submit } = show(true);
    type(field, 'One.');
    await expect.poll(() => field.value).toBe('One.');
    expect(submit.disabled).toBe(true);
  });
});
