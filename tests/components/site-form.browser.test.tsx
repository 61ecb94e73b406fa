import { describe, expect, it, vi } from 'vitest';
import { SiteForm } from '~/components/site-form';
import { find, type } from '../support/find';
import { mount, violationsIn } from '../support/mount';

const show = () => {
  const onSubmit = vi.fn();
  const root = mount(<SiteForm onSubmit={onSubmit} />);
  const field = find(root, 'input', HTMLInputElement);
  const submit = async (text: string) => {
    type(field, text);
    await expect.poll(() => field.value).toBe(text);
    find(root, 'button', HTMLButtonElement).click();
  };
  return {
    root,
    onSubmit,
    field,
    submit,
    problem: () => find(root, '[role=alert]', HTMLElement).textContent,
  };
};

describe('SiteForm', () => {
  it('gives the sites of names and addresses, and is empty again', async () => {
    const { onSubmit, field, submit, root } = show();
    await submit('news.example, https://port.example/log');
    await expect.poll(() => onSubmit.mock.calls).toHaveLength(1);
    expect(onSubmit.mock.calls[0]?.[0]).toHaveLength(2);
    await expect.poll(() => field.value).toBe('');
    expect(await violationsIn(root)).toEqual([]);
  });

  it('takes none when one is no site, and names it', async () => {
    const { onSubmit, field, submit, problem } = show();
    await submit('news.example, no:site');
    await expect.poll(problem).toContain('no:site');
    expect(onSubmit).not.toHaveBeenCalled();
    expect(field.value).not.toBe('');
    expect(field.getAttribute('aria-invalid')).toBe('true');
  });

  it('asks for a site when there is none', async () => {
    const { onSubmit, submit, problem } = show();
    await submit('  ');
    await expect.poll(problem).not.toBe('');
    expect(onSubmit).not.toHaveBeenCalled();
  });
});
