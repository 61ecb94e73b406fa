import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readDeskForm } from '~/utils/desk/desk-form';
import { emptyForm } from '~/utils/desk/empty-form';
import { sampleForm, TODAY } from './sample-form';

it('is the same after it was kept as a draft, whatever is typed', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), fc.string(), (text, note, rationale) => {
      const form = sampleForm({ text, note });
      const typed = { ...form, assessment: { ...form.assessment, rationale } };
      expect(readDeskForm(JSON.parse(JSON.stringify(typed)))).toEqual(typed);
    }),
  );
});

it('is not read from a draft of another shape', () => {
  expect(readDeskForm(emptyForm('', TODAY))).not.toBeNull();
  for (const content of [null, 7, {}, { ...sampleForm(), version: 2 }, { ...sampleForm(), more: 1 }])
    expect(readDeskForm(content)).toBeNull();
});
