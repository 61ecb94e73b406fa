import { expect, it, vi } from 'vitest';
import { VerdictField } from '~/components/desk/verdict-field';
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
  select.value = 'Wrong';
  select.dispatchEvent(new Event('change', { bubbles: true }));
  expect(onChange).toHaveBeenCalledWith(
    expect.objectContaining({ verdict: 'false', originalRating: 'Wrong' }),
  );
});
