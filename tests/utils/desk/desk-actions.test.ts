import { describe, expect, it } from 'vitest';
import { deskActions, isLocked, needsReason } from '~/utils/desk/desk-actions';
import { ASSESSMENT_STATES } from '~/utils/model/assessment';
import { isEditable, nextStates } from '~/utils/store/assessment-states';

const STATES = [null, ...ASSESSMENT_STATES];

describe('deskActions', () => {
  it.each(STATES)('offers in state %s only steps that the store takes', (state) => {
    for (const isAuthor of [true, false]) {
      const steps = deskActions({ state, isJudged: true, isAuthor }).filter((action) => action !== 'save');
      for (const step of steps) expect(nextStates(state ?? 'draft'), `${state} to ${step}`).toContain(step);
    }
  });

  it('lets nobody answer the review of their own work', () => {
    expect(deskActions({ state: 'in-review', isJudged: true, isAuthor: true })).toEqual(['draft']);
    expect(deskActions({ state: 'in-review', isJudged: true, isAuthor: false })).toContain('published');
  });

  it('puts words alone on record', () => {
    for (const state of STATES)
      expect(deskActions({ state, isJudged: false, isAuthor: true })).toEqual(['put-on-record']);
  });
});

it('locks the words where the store does', () => {
  for (const state of ASSESSMENT_STATES) expect(isLocked(state), state).toBe(!isEditable(state));
  expect(isLocked(null)).toBe(false);
});

it('asks for a reason where readers have seen what changes', () => {
  expect(STATES.filter(needsReason)).toEqual(['published', 'withdrawn']);
});
