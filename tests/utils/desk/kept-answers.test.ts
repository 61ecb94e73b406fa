import { expect, it } from 'vitest';
import { answersOf, readAnswers } from '~/utils/desk/kept-answers';
import { recordForm } from '~/utils/desk/record-form';
import { samplePack } from '../interchange/sample-pack';
import { sampleForm, TODAY } from './sample-form';

it('comes back as it was kept, and is empty for anything else', () => {
  const { assessment } = sampleForm();
  const answers = answersOf({ ...assessment, confirmed: ['as-said'] });
  expect(readAnswers(JSON.parse(JSON.stringify(answers)))).toEqual(answers);
  for (const other of [null, undefined, 'yes', { confirmed: 'all', noInterest: true }])
    expect(readAnswers(other)).toEqual({ confirmed: [], noInterest: false });
});

it('declares nothing in the author’s name that the author did not', () => {
  const [statement, assessment] = [samplePack.statements[0], samplePack.assessments[0]];
  if (!statement || !assessment) throw new Error('The sample is empty.');
  const record = { statement, speaker: null, assessments: [assessment], evidence: samplePack.evidence };
  const formWith = (answers?: Parameters<typeof recordForm>[5]) =>
    recordForm(record, assessment, 'Rosa', TODAY, () => '', answers).assessment;
  expect(formWith()).toMatchObject({ noInterest: false, confirmed: [] });
  const kept = { noInterest: true, confirmed: ['as-said'] };
  expect(formWith(kept)).toMatchObject(kept);
});
