import { describe, expect, it, vi } from 'vitest';
import { VerdictField } from '~/components/desk/verdict-field';
import type { AssessmentForm } from '~/utils/desk/desk-form';
import { emptyAssessment } from '~/utils/desk/empty-form';
import { mount, violationsIn } from '../../support/mount';
import { TODAY } from '../../utils/desk/sample-form';
import '~/components/desk/desk.css';

const SCALE = { packName: 'Harbour desk', labels: [{ label: 'Wrong', verdict: 'false' as const }] };

it('takes a verdict from our scale', async () => {
  const onChange = vi.fn();
  const root = mount(<VerdictField assessment={emptyAssessment(TODAY)} scales={[]} onChange={onChange} />);
  expect(root.querySelectorAll('input[type=radio]')).toHaveLength(8);
  expect(root.querySelector('select')).toBeNull();
  root.querySelector<HTMLInputElement>('input[type=radio]')?.click();
  expect(onChange).toHaveBeenCalledWith(expect.objectContaining({ verdict: 'true', originalRating: '' }));
  expect(await violationsIn(root)).toEqual([]);
});

it('takes a publisher’s word with the verdict it stands for', () => {
  const onChange = vi.fn();
  const root = mount(
    <VerdictField assessment={emptyAssessment(TODAY)} scales={[SCALE]} onChange={onChange} />,
  );
  const select = root.querySelector('select');
  if (!select) throw new Error('There is no scale to choose from.');
  select.value = 'false Wrong';
  select.dispatchEvent(new Event('change', { bubbles: true }));
  expect(onChange).toHaveBeenCalledWith(
    expect.objectContaining({ verdict: 'false', originalRating: 'Wrong' }),
  );
});

describe('words that two publishers use', () => {
  const OTHER = { packName: 'Bay desk', labels: [{ label: 'Wrong', verdict: 'mostly-false' as const }] };
  const shown = (part: Partial<AssessmentForm>) => {
    const onChange = vi.fn();
    const assessment = { ...emptyAssessment(TODAY), ...part };
    const root = mount(<VerdictField assessment={assessment} scales={[SCALE, OTHER]} onChange={onChange} />);
    const select = root.querySelector('select');
    if (!select) throw new Error('There is no scale to choose from.');
    return { root, select, onChange };
  };

  it('stand each for the verdict of its publisher', () => {
    const { select, onChange } = shown({});
    select.value = 'mostly-false Wrong';
    select.dispatchEvent(new Event('change', { bubbles: true }));
    expect(onChange).toHaveBeenCalledWith(
      expect.objectContaining({ verdict: 'mostly-false', originalRating: 'Wrong' }),
    );
    expect(
      shown({ verdict: 'mostly-false', originalRating: 'Wrong' }).select.selectedOptions[0]?.text,
    ).toContain('Bay desk');
  });

  it('go with their verdict, but words of no scale here stay when the verdict is mended', () => {
    const rate = (part: Partial<AssessmentForm>) => {
      const { root, onChange } = shown(part);
      root.querySelector<HTMLInputElement>('input[type=radio]')?.click();
      return onChange.mock.lastCall?.[0];
    };
    expect(rate({ verdict: 'false', originalRating: 'Wrong' })).toMatchObject({ originalRating: '' });
    expect(rate({ verdict: 'false', originalRating: 'Pants on Fire' })).toMatchObject({
      verdict: 'true',
      originalRating: 'Pants on Fire',
    });
    const { select } = shown({ verdict: 'false', originalRating: 'Pants on Fire' });
    expect(select.selectedOptions[0]?.text).toBe('Pants on Fire');
  });
});
