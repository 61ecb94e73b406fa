import { describe, expect, it } from 'vitest';
import { checkForm, LIMITS } from '~/utils/desk/check-form';
import type { DeskForm } from '~/utils/desk/desk-form';
import { emptyForm } from '~/utils/desk/empty-form';
import { sampleEvidence, sampleForm, TODAY } from './sample-form';

const fields = (form: DeskForm) => checkForm(form, TODAY).map(({ field, code }) => `${field}: ${code}`);
const judged = (part: Partial<DeskForm['assessment']>): DeskForm => {
  const form = sampleForm();
  return { ...form, assessment: { ...form.assessment, ...part } };
};

describe('checkForm', () => {
  it('finds nothing wrong with a form that is ready', () => {
    expect(fields(sampleForm())).toEqual([]);
  });

  it('asks of an empty form for words and a name only', () => {
    expect(fields(emptyForm('', TODAY))).toEqual(['text: required', 'author: required']);
  });

  it.each<[Partial<DeskForm>, string]>([
    [{ text: ' \n' }, 'text: required'],
    [{ text: 'x'.repeat(LIMITS.text + 1) }, 'text: too-long'],
    [{ saidOn: '2025-02-30' }, 'saidOn: date'],
    [{ saidOn: '2026-03-21' }, 'saidOn: future'],
    [{ lang: '' }, 'lang: required'],
    [{ lang: 'plain English' }, 'lang: language'],
    [{ tags: `fine, ${'t'.repeat(LIMITS.tag + 1)}` }, 'tags: too-long'],
    [{ variants: `${'v'.repeat(LIMITS.variant + 1)}\nfine` }, 'variants: too-long'],
  ])('names the field of %j', (part, problem) => {
    expect(fields(sampleForm(part))).toEqual([problem]);
  });

  it.each<[Partial<DeskForm['assessment']>, string]>([
    [{ verdict: '' }, 'assessment.verdict: required'],
    [{ rationale: '' }, 'assessment.rationale: required'],
    [{ asOf: 'today' }, 'assessment.asOf: date'],
    [{ asOf: '2027' }, 'assessment.asOf: future'],
    [{ url: 'javascript:alert(1)' }, 'assessment.url: address'],
    [{ evidence: [sampleEvidence({ url: '' })] }, 'assessment.evidence.0.url: required'],
    [{ evidence: [sampleEvidence({ kind: '' })] }, 'assessment.evidence.0.kind: required'],
    [{ evidence: [sampleEvidence({ stance: '' })] }, 'assessment.evidence.0.stance: required'],
    [
      { evidence: [sampleEvidence({ quotation: 'q'.repeat(601) })] },
      'assessment.evidence.0.quotation: too-long',
    ],
    [
      { evidence: [sampleEvidence({ independenceGroup: '…' })] },
      'assessment.evidence.0.independenceGroup: required',
    ],
    [
      { evidence: [sampleEvidence(), sampleEvidence({ key: 'e2', url: ' https://port.example/log ' })] },
      'assessment.evidence.1.url: twice',
    ],
  ])('names the field of an assessment with %j', (part, problem) => {
    expect(fields(judged(part))).toEqual([problem]);
  });

  it('tells how long a field may be', () => {
    expect(checkForm(sampleForm({ note: 'n'.repeat(3000) }), TODAY)).toEqual([
      { field: 'note', code: 'too-long', max: LIMITS.note },
    ]);
  });
});
