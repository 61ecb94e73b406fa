import { describe, expect, it, vi } from 'vitest';
import { SpeakerFields } from '~/components/desk/speaker-fields';
import type { SpeakerForm } from '~/utils/desk/desk-form';
import { mount, violationsIn } from '../../support/mount';
import { speakerExample } from '../../utils/store/examples';
import '~/components/desk/desk.css';

const TYPED: SpeakerForm = {
  id: null,
  name: 'Ines Valdor',
  role: '',
  sort: 'person',
  like: null,
  isOther: false,
};
const OFFERS = [
  { speaker: speakerExample({ id: 'own' }), packName: null },
  { speaker: speakerExample({ id: 'theirs' }), packName: 'Harbour desk' },
];

const show = (speaker: SpeakerForm) => {
  const onChange = vi.fn();
  const root = mount(<SpeakerFields speaker={speaker} offers={OFFERS} onChange={onChange} />);
  return { root, onChange, radios: root.querySelectorAll<HTMLInputElement>('input[type=radio]') };
};

describe('SpeakerFields', () => {
  it('takes the user’s own record by its id, and a pack’s as a likeness', async () => {
    const { root, onChange, radios } = show(TYPED);
    radios[0]?.click();
    expect(onChange).toHaveBeenLastCalledWith(expect.objectContaining({ id: 'own', like: null }));
    radios[1]?.click();
    expect(onChange).toHaveBeenLastCalledWith(
      expect.objectContaining({ id: null, like: expect.objectContaining({ id: 'theirs' }) }),
    );
    expect(await violationsIn(root)).toEqual([]);
  });

  it('forgets the record when another name is typed', () => {
    const { root, onChange } = show({ ...TYPED, id: 'own' });
    const name = root.querySelector<HTMLInputElement>('#desk-speaker-name');
    if (!name) throw new Error('There is no field for the name.');
    name.value = 'Ines V.';
    name.dispatchEvent(new Event('input', { bubbles: true }));
    expect(onChange).toHaveBeenCalledWith(expect.objectContaining({ name: 'Ines V.', id: null }));
  });

  it('asks what sort a new speaker is, and only then', () => {
    expect(show(TYPED).root.querySelector('#desk-speaker-sort')).not.toBeNull();
    expect(show({ ...TYPED, id: 'own' }).root.querySelector('#desk-speaker-sort')).toBeNull();
  });
});
