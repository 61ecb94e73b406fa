import { describe, expect, it, vi } from 'vitest';
import { ConfirmButton } from '~/components/confirm-button';
import { mount, violationsIn } from '../support/mount';

const open = () => {
  const onConfirm = vi.fn();
  const root = mount(
    <ConfirmButton
      label="Delete"
      question="This cannot be undone."
      confirm="Delete it"
      onConfirm={onConfirm}
    />,
  );
  const press = (name: string) =>
    [...root.querySelectorAll('button')].find(({ textContent }) => textContent === name)?.click();
  press('Delete');
  return { root, press, onConfirm, dialog: root.querySelector('dialog') };
};

describe('ConfirmButton', () => {
  it('asks first, with the focus on the way back', async () => {
    const { root, onConfirm, dialog } = open();
    expect(dialog?.open).toBe(true);
    expect(document.activeElement?.textContent).toBe('Keep it');
    expect(onConfirm).not.toHaveBeenCalled();
    expect(await violationsIn(root)).toEqual([]);
  });

  it('does it once confirmed, and never when kept', () => {
    const kept = open();
    kept.press('Keep it');
    expect(kept.dialog?.open).toBe(false);
    expect(kept.onConfirm).not.toHaveBeenCalled();
    const confirmed = open();
    confirmed.press('Delete it');
    expect(confirmed.onConfirm).toHaveBeenCalledOnce();
  });
});
