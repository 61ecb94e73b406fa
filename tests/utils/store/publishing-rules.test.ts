import { describe, expect, it } from 'vitest';
import { ASSESSMENT_STATES, type AssessmentState } from '~/utils/model/assessment';
import { nextStates } from '~/utils/store/assessment-states';
import { refusedChange, refusedMove } from '~/utils/store/publishing-rules';
import { assessmentExample } from './examples';
import { PAVEL, ROSA } from './own-store';

const SILENT = { ...PAVEL, reason: ' ' };
const moved = (from: AssessmentState, to: AssessmentState, edit = PAVEL, fields = {}) =>
  refusedMove(assessmentExample({ state: from, ...fields }), to, edit)?.code ?? null;

describe('refusedMove', () => {
  it('takes steps only as they are laid out', () => {
    for (const from of ASSESSMENT_STATES) {
      for (const to of ASSESSMENT_STATES) {
        expect(moved(from, to) === 'not-a-step').toBe(!nextStates(from).includes(to));
      }
    }
  });

  it('lets nobody review an assessment of their own', () => {
    expect(moved('in-review', 'published', ROSA)).toBe('own-review');
    expect(moved('in-review', 'published', PAVEL)).toBeNull();
    expect(moved('in-review', 'published', PAVEL, { author: 'PAVEL  Sorel' })).toBe('own-review');
  });

  it('publishes no verdict without evidence, unless nothing can be checked', () => {
    expect(moved('draft', 'published', ROSA, { evidence: [] })).toBe('no-evidence');
    expect(moved('draft', 'published', ROSA, { evidence: [], verdict: 'not-checkable' })).toBeNull();
    expect(moved('draft', 'in-review', ROSA, { evidence: [] })).toBeNull();
  });

  it('wants a reason for a step that readers see', () => {
    expect(moved('published', 'withdrawn', SILENT)).toBe('no-reason');
    expect(moved('published', 'withdrawn')).toBeNull();
    expect(moved('draft', 'in-review', SILENT)).toBeNull();
  });
});

describe('refusedChange', () => {
  const changed = (state: AssessmentState, fields = {}, edit = ROSA) =>
    refusedChange(assessmentExample({ state }), assessmentExample({ state, ...fields }), edit)?.code ?? null;

  it('locks what is withdrawn or replaced', () => {
    expect(
      ['draft', 'published', 'withdrawn', 'superseded'].map((state) =>
        changed(ASSESSMENT_STATES.find((s) => s === state) ?? 'draft'),
      ),
    ).toEqual([null, null, 'locked', 'locked']);
  });

  it('keeps a published verdict on evidence, with a reason for each change', () => {
    expect(changed('published', { evidence: [] })).toBe('no-evidence');
    expect(changed('published', { rationale: 'New.' }, SILENT)).toBe('no-reason');
    expect(changed('draft', { evidence: [] }, SILENT)).toBeNull();
  });
});
