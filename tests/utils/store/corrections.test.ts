import { describe, expect, it } from 'vitest';
import { withCorrection } from '~/utils/store/corrections';
import { assessmentExample } from './examples';
import { PAVEL } from './own-store';

const before = assessmentExample();
const after = assessmentExample({ rationale: 'The log says a week.' });

describe('withCorrection', () => {
  it('adds a line for readers who saw what was there before', () => {
    expect(
      withCorrection(before, after, { ...PAVEL, reason: ' The dates were wrong. ' }).corrections,
    ).toEqual([{ at: PAVEL.at, author: PAVEL.author, reason: 'The dates were wrong.' }]);
  });

  it('adds it behind the lines that are there', () => {
    const line = { at: '2026-01-01T00:00:00Z', author: 'Rosa', reason: 'First.' };
    const corrected = withCorrection({ ...before, corrections: [line] }, after, PAVEL);
    expect(corrected.corrections?.map(({ reason }) => reason)).toEqual(['First.', PAVEL.reason]);
  });

  it('adds none to what nobody saw', () => {
    expect(withCorrection({ ...before, state: 'draft' }, after, PAVEL)).toBe(after);
    expect(withCorrection({ ...before, state: 'withdrawn' }, after, PAVEL).corrections).toHaveLength(1);
  });

  it('adds none for a change of nothing, in whatever order its fields are, nor without a reason', () => {
    const turned = Object.fromEntries(Object.entries(before).reverse());
    const same = { ...before, ...turned };
    expect(withCorrection(before, same, PAVEL)).toBe(same);
    expect(withCorrection(before, after, { ...PAVEL, reason: ' ' })).toBe(after);
  });
});
