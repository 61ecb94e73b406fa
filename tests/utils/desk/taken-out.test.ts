import { describe, expect, it } from 'vitest';
import type { DeskForm } from '~/utils/desk/desk-form';
import { takenOut } from '~/utils/desk/taken-out';
import { sampleForm } from './sample-form';

const PAGE: DeskForm['appearance'] = {
  url: 'https://gazette.example/bridge',
  title: 'The bridge',
  outlet: '',
  author: '',
  publishedOn: '',
  lang: 'en',
  selectors: [{ type: 'TextQuoteSelector', exact: 'never closed', prefix: '', suffix: '' }],
  paragraph: 'It never closed.',
};
const LINK = {
  kind: 'repeats' as const,
  statement: { packId: null, id: 's2' },
  author: 'Rosa',
  text: 'Open.',
};
const FORM = sampleForm({ appearance: PAGE, relations: [LINK, { ...LINK, text: 'Always open.' }] });

/** Takes something out, goes on typing, and puts it back. */
function thereAndBack(after: DeskForm): DeskForm | undefined {
  const taken = takenOut(FORM, after);
  return taken?.back({ ...after, note: 'typed since' });
}

describe('takenOut', () => {
  it.each<[string, DeskForm]>([
    [
      'evidence',
      { ...FORM, assessment: { ...FORM.assessment, evidence: FORM.assessment.evidence.slice(1) } },
    ],
    ['a link', { ...FORM, relations: FORM.relations.slice(0, 1) }],
    ['the page', { ...FORM, appearance: null }],
  ])('gives %s back in its place, and keeps what was typed since', (_name, after) => {
    expect(thereAndBack(after)).toEqual({ ...FORM, note: 'typed since' });
  });

  it('names what it is', () => {
    const evidence = FORM.assessment.evidence.slice(0, 1);
    expect(takenOut(FORM, { ...FORM, assessment: { ...FORM.assessment, evidence } })?.name).toBe(
      FORM.assessment.evidence[1]?.title,
    );
  });

  it('sees nothing in typing, adding and changing', () => {
    const [first, second] = FORM.assessment.evidence;
    if (!first || !second) throw new Error('The sample cites nothing.');
    for (const after of [
      { ...FORM, text: 'Other words.' },
      { ...FORM, relations: [...FORM.relations, LINK] },
      { ...FORM, assessment: { ...FORM.assessment, evidence: [{ ...first, title: '' }, second] } },
    ])
      expect(takenOut(FORM, after)).toBeNull();
  });
});
