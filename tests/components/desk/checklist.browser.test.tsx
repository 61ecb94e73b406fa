import { expect, it, vi } from 'vitest';
import { Checklist } from '~/components/desk/checklist';
import { CHECKS } from '~/utils/desk/publish-checklist';
import { mount, violationsIn } from '../../support/mount';
import { sampleForm } from '../../utils/desk/sample-form';

it('takes the focus at its heading, and leads to the fields', async () => {
  const onGo = vi.fn();
  const onConfirm = vi.fn();
  const root = mount(<Checklist form={sampleForm()} onConfirm={onConfirm} onGo={onGo} />);
  root.querySelector<HTMLElement>('#desk-checklist')?.focus();
  expect(document.activeElement?.id).toBe('desk-checklist');
  expect(root.querySelectorAll('li')).toHaveLength(CHECKS.length);
  root.querySelector<HTMLInputElement>('input[type=checkbox]')?.click();
  expect(onConfirm).toHaveBeenCalledWith('as-said', true);
  root.querySelector<HTMLButtonElement>('.desk-check-go')?.click();
  expect(onGo).toHaveBeenCalledWith('text');
  expect(await violationsIn(root)).toEqual([]);
});
