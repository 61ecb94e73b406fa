import { describe, expect, it } from 'vitest';
import { rowState, rowStates } from '~/components/statements/row-state';
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

describe('rowStates', () => {
  const states = (...all: readonly AssessmentState[]) =>
    rowStates(all.map((state) => anAssessment({ state })));

  it('names what is under way beside what is published', () => {
    expect(states('draft', 'published')).toEqual(['published', 'draft']);
    expect(states('superseded', 'published', 'in-review', 'in-review')).toEqual(['published', 'in-review']);
    expect(states('changes-requested')).toEqual(['changes-requested']);
  });

  it('names what is over only where there is nothing else', () => {
    expect(states('superseded', 'withdrawn')).toEqual(['withdrawn']);
    expect(states('superseded')).toEqual(['superseded']);
    expect(states()).toEqual(['unassessed']);
  });
});
