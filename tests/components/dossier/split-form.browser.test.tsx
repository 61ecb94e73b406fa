import { describe, expect, it, vi } from 'vitest';
import { SplitForm } from '~/components/dossier/split-form';
import { find, type } from '../../support/find';
import { mount, violationsIn } from '../../support/mount';
import { speakerExample, statementExample } from '../../utils/store/examples';

const speaker = speakerExample({ aliases: ['I. Valdor', 'The Mayor'] });
const statements = ['a', 'b'].map((id) => statementExample({ id, text: `Saying ${id}` }));
const show = (fields: Partial<Parameters<typeof SplitForm>[0]> = {}) => {
  const onSplit = vi.fn();
  const root = mount(<SplitForm speaker={speaker} statements={statements} onSplit={onSplit} {...fields} />);
  find(root, 'button', HTMLButtonElement).click();
  const [name, reason] = root.querySelectorAll<HTMLInputElement>('.field input');
  const boxes = [...root.querySelectorAll<HTMLInputElement>('input[type=checkbox]')];
  const submit = find(root, '.button-primary', HTMLButtonElement);
  if (!name || !reason) throw new Error('The form has no fields.');
  return { root, onSplit, name, reason, boxes, submit };
};

describe('SplitForm', () => {
  it('wants a name, a statement and a reason', async () => {
    const { root, name, reason, boxes, submit } = show();
    expect(submit.disabled).toBe(true);
    type(name, 'Ines Valdor junior');
    type(reason, 'Two people.');
    await expect.poll(() => submit.disabled).toBe(true);
    boxes[0]?.click();
    await expect.poll(() => submit.disabled).toBe(false);
    type(name, '  ');
    await expect.poll(() => submit.disabled).toBe(true);
    expect(await violationsIn(root)).toEqual([]);
  });

  it('gives what was chosen, without blanks around it', async () => {
    const { onSplit, name, reason, boxes, submit } = show();
    type(name, ' Ines Valdor junior ');
    type(reason, ' Two people. ');
    boxes[1]?.click();
    boxes[3]?.click();
    await expect.poll(() => submit.disabled).toBe(false);
    submit.click();
    expect(onSplit).toHaveBeenCalledWith(
      { name: 'Ines Valdor junior', sort: 'person', statementIds: ['b'], aliases: ['The Mayor'] },
      'Two people.',
    );
  });

  it('takes a tick back', async () => {
    const { name, reason, boxes, submit } = show();
    type(name, 'Ines');
    type(reason, 'Two people.');
    boxes[0]?.click();
    await expect.poll(() => submit.disabled).toBe(false);
    boxes[0]?.click();
    await expect.poll(() => submit.disabled).toBe(true);
  });

  it('forgets what went to the new record', async () => {
    const { root, name, reason, boxes, submit } = show();
    type(name, 'Ines');
    type(reason, 'Two people.');
    boxes[0]?.click();
    await expect.poll(() => submit.disabled).toBe(false);
    submit.click();
    await expect.poll(() => name.value).toBe('');
    expect(submit.disabled).toBe(true);
    expect(root.querySelectorAll('input:checked')).toHaveLength(0);
  });

  it('asks for no aliases where there are none', () => {
    expect(show({ speaker: speakerExample({ aliases: [] }) }).boxes).toHaveLength(2);
  });
});
