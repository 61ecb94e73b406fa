import { describe, expect, it } from 'vitest';
import { rowState } from '~/components/statements/row-state';
import type { AssessmentState } from '~/utils/model/assessment';
import { anAssessment } from '../../support/records';

const ofStates = (...states: readonly AssessmentState[]) =>
  rowState(states.map((state) => anAssessment({ state })));

describe('rowState', () => {
  it('shows the published assessment, whatever else there is', () => {
    expect(ofStates('draft', 'published')).toMatchObject({ assessment: { state: 'published' } });
  });

  it('shows the state that tells most where nothing is published', () => {
    expect(ofStates('draft', 'in-review')).toEqual({ state: 'in-review' });
    expect(ofStates('superseded', 'withdrawn')).toEqual({ state: 'withdrawn' });
    expect(ofStates('draft', 'changes-requested')).toEqual({ state: 'changes-requested' });
  });

  it('is null for a statement that nobody has assessed', () => {
    expect(ofStates()).toBeNull();
  });
});
