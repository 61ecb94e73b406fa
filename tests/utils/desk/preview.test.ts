import { expect, it } from 'vitest';
import { claimOfForm, previewOf, typedClaim } from '~/utils/desk/preview';
import { sampleEvidence, sampleForm } from './sample-form';

const PAGE = {
  url: 'https://gazette.example/bridge',
  title: 'Mayor praises bridge',
  outlet: '',
  author: '',
  publishedOn: '',
  lang: 'en',
  selectors: [{ type: 'TextQuoteSelector' as const, exact: 'never  closed', prefix: '', suffix: '' }],
  paragraph: '',
};

it('shows nothing before there are words', () => {
  expect(previewOf(sampleForm({ text: ' ' }))).toBeNull();
});

it('shows the card a reader will get', () => {
  const shown = previewOf(sampleForm());
  expect(shown?.record.assessments).toMatchObject([
    { verdict: 'false', state: 'published', author: 'Rosa Lindqvist' },
  ]);
  const cited = shown?.record.assessments[0]?.evidence.map(({ evidenceId }) => evidenceId);
  expect(cited).toEqual(shown?.record.evidence.map(({ id }) => id));
  expect(shown?.record.speaker?.name).toBe('Ines Valdor');
});

it('leaves out what is not finished instead of failing', () => {
  const form = sampleForm();
  const half = {
    ...form.assessment,
    evidence: [sampleEvidence({ kind: '' }), sampleEvidence({ key: 'e2' })],
  };
  expect(previewOf({ ...form, assessment: half })?.record.evidence.map(({ id }) => id)).toEqual(['e2']);
  const unnamed = {
    ...form,
    author: ' ',
    assessment: { ...form.assessment, author: '', asOf: '' },
  };
  expect(previewOf(unnamed)?.record.assessments).toMatchObject([{ author: '…', asOf: '…' }]);
  const unjudged = { ...form.assessment, verdict: '' as const };
  expect(previewOf({ ...form, assessment: unjudged })?.record.assessments).toEqual([]);
});

it('sets the page’s words, in one line, beside those that were typed', () => {
  const form = sampleForm({ appearance: PAGE, text: 'The bridge\nnever closed.' });
  expect(claimOfForm(form).text).toBe('never closed');
  expect(typedClaim(form).text).toBe('The bridge never closed.');
  expect(claimOfForm(form).attribution?.speaker?.name).toBe('Ines Valdor');
  expect(claimOfForm({ ...form, speaker: { ...form.speaker, name: '' } }).attribution).toBeNull();
});
