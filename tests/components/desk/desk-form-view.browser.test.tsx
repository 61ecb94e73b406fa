import type { ComponentProps } from 'preact';
import { describe, expect, it, vi } from 'vitest';
import { DeskFormView } from '~/components/desk/desk-form-view';
import { mount, violationsIn } from '../../support/mount';
import { sampleForm } from '../../utils/desk/sample-form';
import { evidenceExample } from '../../utils/store/examples';
import '~/components/desk/desk.css';

type Props = ComponentProps<typeof DeskFormView>;

const show = (part: Partial<Props> = {}) => {
  const props: Props = {
    form: sampleForm(),
    state: null,
    asked: null,
    problems: [],
    offers: [],
    similar: [],
    noted: [],
    evidence: [],
    citedElsewhere: new Map(),
    scales: [],
    isSaving: false,
    failure: null,
    taken: null,
    onChange: vi.fn(),
    onAttach: vi.fn(),
    onAct: vi.fn(),
    onCheck: vi.fn(() => true),
    onGo: vi.fn(),
    onPutBack: vi.fn(),
    ...part,
  };
  return { root: mount(<DeskFormView {...props} />), props };
};
const actions = (root: Element) =>
  [...root.querySelectorAll<HTMLElement>('[data-action]')].map(({ dataset }) => dataset.action);

describe('DeskFormView', () => {
  it('is clean for assistive technology', async () => {
    expect(await violationsIn(show().root)).toEqual([]);
  });

  it('marks the field at fault and says what is wrong', () => {
    const { root } = show({ problems: [{ field: 'text', code: 'required' }] });
    const field = root.querySelector('#desk-text');
    expect(field?.getAttribute('aria-invalid')).toBe('true');
    const described = field?.getAttribute('aria-describedby')?.split(' ') ?? [];
    expect(described.some((id) => root.querySelector(`#${id}.desk-problem`))).toBe(true);
    expect(root.querySelector('[role=alert]')?.textContent).not.toBe('');
  });

  it('closes the words of an assessment under review, and lets its author only take it back', () => {
    const form = sampleForm();
    const reviewed = { ...form, assessment: { ...form.assessment, id: 'a1', author: form.author } };
    const { root } = show({ form: reviewed, state: 'in-review' });
    expect(root.querySelector('fieldset:disabled #desk-assessment-rationale')).not.toBeNull();
    expect(actions(root)).toEqual(['draft']);
    expect(
      actions(show({ form: { ...reviewed, author: 'Pavel Sorel' }, state: 'in-review' }).root),
    ).toContain('published');
  });

  it('says at its head what the reviewer asks for', () => {
    const asked = { author: 'Pavel Sorel', comment: 'The log needs its page.' };
    const { root } = show({ state: 'changes-requested', asked });
    expect(root.querySelector('.desk-state')?.textContent).toContain('The log needs its page.');
  });

  it('names what was taken out before it had a name', () => {
    const taken = { name: '', field: 'assessment.evidence', back: (form: Props['form']) => form };
    expect(show({ taken }).root.querySelector('.desk-taken')?.textContent).toContain('Evidence');
  });

  it('asks where the original is when an archived copy does not tell', () => {
    const form = sampleForm();
    const [first] = form.assessment.evidence;
    if (!first) throw new Error('The sample cites nothing.');
    const copy = { ...first, url: '', archivedUrl: 'https://perma.cc/ABCD-1234' };
    const { root } = show({
      form: { ...form, assessment: { ...form.assessment, evidence: [copy] } },
      problems: [{ field: 'assessment.evidence.0.url', code: 'required' }],
    });
    expect(root.querySelector('#desk-assessment-evidence-0-url-hint')?.textContent).toContain('original');
  });

  it('keeps the focus in the list when a piece of evidence is taken out', async () => {
    const { root } = show();
    const remove = root.querySelector<HTMLButtonElement>('.desk-evidence-head .button-plain');
    remove?.focus();
    remove?.click();
    await vi.waitFor(() => expect(document.activeElement?.id).toBe('desk-assessment-evidence'));
  });

  it('hands on what is typed', () => {
    const { root, props } = show();
    const field = root.querySelector<HTMLTextAreaElement>('#desk-text');
    if (!field) throw new Error('There is no field for the words.');
    field.value = 'It closed twice.';
    field.dispatchEvent(new Event('input', { bubbles: true }));
    expect(props.onChange).toHaveBeenCalledWith(expect.objectContaining({ text: 'It closed twice.' }));
  });

  it('gives what was taken out back', () => {
    const taken = {
      name: 'Bridge log 2025',
      field: 'assessment.evidence',
      back: (form: Props['form']) => form,
    };
    const { root, props } = show({ taken });
    const line = root.querySelector('.desk-taken');
    expect(line?.textContent).toContain('Bridge log 2025');
    line?.querySelector('button')?.click();
    expect(props.onPutBack).toHaveBeenCalledOnce();
  });

  it('tells of a document on record already, and of a record that others cite', async () => {
    const form = sampleForm();
    const [first, second] = form.assessment.evidence;
    if (!first || !second) throw new Error('The sample cites nothing.');
    const known = {
      ...evidenceExample({ id: 'known', url: first.url }),
    };
    const cited = { ...second, id: 'cited', kind: 'data' as const };
    const { root, props } = show({
      form: { ...form, assessment: { ...form.assessment, evidence: [first, cited] } },
      evidence: [known],
      citedElsewhere: new Map([['cited', 2]]),
      problems: [{ field: 'assessment.evidence.1.title', code: 'required' }],
    });
    const [one, two] = root.querySelectorAll('.desk-evidence-note');
    expect(two?.textContent).toContain('2 other statements');
    one?.querySelector('button')?.click();
    expect(props.onChange).toHaveBeenCalledWith(
      expect.objectContaining({
        assessment: expect.objectContaining({
          evidence: [expect.objectContaining({ id: 'known', stance: first.stance }), cited],
        }),
      }),
    );
    expect(await violationsIn(root)).toEqual([]);
  });
});
