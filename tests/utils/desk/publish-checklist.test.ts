import { describe, expect, it } from 'vitest';
import type { DeskForm } from '~/utils/desk/desk-form';
import { CHECKS, type CheckId, publishChecklist } from '~/utils/desk/publish-checklist';
import { sampleEvidence, sampleForm } from './sample-form';

const judged = (part: Partial<DeskForm['assessment']>): DeskForm => {
  const form = sampleForm();
  return { ...form, assessment: { ...form.assessment, ...part } };
};
const stateOf = (form: DeskForm, id: CheckId) => publishChecklist(form).find((item) => item.id === id)?.state;

describe('the checklist', () => {
  it('has each point once, in order', () => {
    expect(publishChecklist(sampleForm()).map(({ id }) => id)).toEqual(CHECKS);
  });

  it('leaves to a person what only a person can tell', () => {
    const open = publishChecklist(sampleForm()).filter(({ state }) => state === 'open');
    expect(open.map(({ id }) => id)).toEqual(['as-said', 'original-found', 'sources-support']);
    expect(open.every(({ canConfirm }) => canConfirm)).toBe(true);
    expect(publishChecklist(judged({ confirmed: [...CHECKS] })).every(({ state }) => state !== 'open')).toBe(
      true,
    );
  });

  it('sees whether anything first-hand is cited', () => {
    const reports = [sampleEvidence({ kind: 'independent-reporting' })];
    expect(stateOf(sampleForm(), 'primary-source')).toBe('met');
    expect(stateOf(judged({ evidence: reports, confirmed: [...CHECKS] }), 'primary-source')).toBe('open');
    expect(stateOf(judged({ evidence: [], verdict: 'not-checkable' }), 'primary-source')).toBe('met');
  });

  it('counts what shares its origin once, and a party’s own word not at all', () => {
    const two = (part: Parameters<typeof sampleEvidence>[0]) =>
      judged({ evidence: [sampleEvidence(part), sampleEvidence({ key: 'e2', ...part })] });
    expect(stateOf(two({}), 'independent-origins')).toBe('met');
    expect(stateOf(two({ independenceGroup: 'One agency' }), 'independent-origins')).toBe('open');
    expect(stateOf(two({ kind: 'official-statement' }), 'independent-origins')).toBe('open');
    expect(stateOf(two({ kind: '' }), 'independent-origins')).toBe('open');
    const confirmed = judged({ evidence: [sampleEvidence()], confirmed: ['independent-origins'] });
    expect(stateOf(confirmed, 'independent-origins')).toBe('confirmed');
  });

  it('sees whether both sides are cited', () => {
    expect(stateOf(sampleForm(), 'opposing-listed')).toBe('met');
    expect(stateOf(judged({ evidence: [sampleEvidence()] }), 'opposing-listed')).toBe('open');
  });

  it('names loaded words', () => {
    const loaded = publishChecklist(judged({ rationale: 'This is an outrageous lie.' })).find(
      ({ id }) => id === 'neutral-wording',
    );
    expect(loaded?.state).toBe('open');
    expect(loaded?.words.length).toBeGreaterThan(0);
  });

  it('sees dates that cannot be', () => {
    expect(stateOf(judged({ asOf: '2024' }), 'dates-valid')).toBe('open');
    expect(stateOf(judged({ asOf: 'soon' }), 'dates-valid')).toBe('open');
    expect(
      stateOf(judged({ evidence: [sampleEvidence({ publishedOn: '2026-03-21' })] }), 'dates-valid'),
    ).toBe('open');
  });

  it('asks what ties the author to the matter', () => {
    expect(stateOf(judged({ noInterest: false }), 'interest-declared')).toBe('open');
    expect(stateOf(judged({ noInterest: false, interest: 'I live there.' }), 'interest-declared')).toBe(
      'met',
    );
  });
});
