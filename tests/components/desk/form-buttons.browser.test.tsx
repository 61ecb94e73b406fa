import { describe, expect, it, vi } from 'vitest';
import { FormButtons } from '~/components/desk/form-buttons';
import { mount, violationsIn } from '../../support/mount';

const show = (openPoints: number, isReady = true) => {
  const onCheck = vi.fn(() => isReady);
  const onAct = vi.fn();
  const onShowChecklist = vi.fn();
  const root = mount(
    <FormButtons
      actions={['save', 'in-review', 'published']}
      state="draft"
      openPoints={openPoints}
      isSaving={false}
      onCheck={onCheck}
      onAct={onAct}
      onShowChecklist={onShowChecklist}
    />,
  );
  const press = (selector: string) => root.querySelector<HTMLButtonElement>(selector)?.click();
  return { root, press, onAct, onShowChecklist };
};

describe('FormButtons', () => {
  it('publishes at once when no point is open', () => {
    const { press, onAct } = show(0);
    press('[data-action=published]');
    expect(onAct).toHaveBeenCalledWith('published');
  });

  it('asks once when points are open, with the focus on the way to them', async () => {
    const { root, press, onAct, onShowChecklist } = show(2);
    press('[data-action=published]');
    await vi.waitFor(() => expect(root.querySelector('[role=alertdialog]')).not.toBeNull());
    expect(onAct).not.toHaveBeenCalled();
    expect(document.activeElement?.classList).toContain('button-primary');
    expect(await violationsIn(root)).toEqual([]);
    press('.button-primary');
    expect(onShowChecklist).toHaveBeenCalledOnce();
  });

  it('shows what is in the way before it asks anything', () => {
    const { root, press, onAct } = show(2, false);
    press('[data-action=published]');
    expect(root.querySelector('[role=alertdialog]')).toBeNull();
    expect(onAct).not.toHaveBeenCalled();
  });

  it('takes the focus once, and Escape gives it back', async () => {
    const { root, press } = show(2);
    press('[data-action=published]');
    await vi.waitFor(() => expect(document.activeElement?.textContent).toBe('Look at them'));
    document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    await vi.waitFor(() =>
      expect(document.activeElement).toBe(root.querySelector('[data-action=published]')),
    );
  });

  it('does what is asked all the same', async () => {
    const { root, press, onAct } = show(1);
    press('[data-action=published]');
    await vi.waitFor(() => expect(root.querySelector('[role=alertdialog]')).not.toBeNull());
    press('[role=alertdialog] button');
    expect(onAct).toHaveBeenCalledWith('published');
  });
});
