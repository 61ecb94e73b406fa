import { expect, it } from 'vitest';
import { ASSESSMENT_STATES, type AssessmentState } from '~/utils/model/assessment';
import { isReview, isUnseen, nextStates } from '~/utils/store/assessment-states';

function reachable(from: AssessmentState, seen = new Set<AssessmentState>([from])): Set<AssessmentState> {
  for (const next of nextStates(from)) if (!seen.has(next)) reachable(next, seen.add(next));
  return seen;
}

it('leads from a draft to every state', () => {
  expect([...reachable('draft')].sort()).toEqual([...ASSESSMENT_STATES].sort());
});

it('never makes unseen what readers have seen', () => {
  for (const state of ASSESSMENT_STATES.filter((each) => !isUnseen(each))) {
    expect([...reachable(state)].filter(isUnseen)).toEqual([]);
  }
});

it('has a review only on the way out of review', () => {
  const reviews = ASSESSMENT_STATES.flatMap((from) =>
    nextStates(from)
      .filter((to) => isReview(from, to))
      .map((to) => [from, to]),
  );
  expect(reviews).toEqual([
    ['in-review', 'changes-requested'],
    ['in-review', 'published'],
  ]);
});
