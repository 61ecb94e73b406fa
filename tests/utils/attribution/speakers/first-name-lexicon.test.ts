import { describe, expect, it } from 'vitest';
import { genderOfFirstName, isFirstName } from '~/utils/attribution/speakers/first-name-lexicon';

describe('first names', () => {
  it('tell their bearer’s usual gender', () => {
    expect(['oskar', 'ada', 'xq'].map(genderOfFirstName)).toEqual(['male', 'female', null]);
  });

  it('are known where both bear them, and tell nothing then', () => {
    expect(['kim', 'alex', 'robin'].map(isFirstName)).toEqual([true, true, true]);
    expect(['kim', 'alex', 'robin'].map(genderOfFirstName)).toEqual([null, null, null]);
  });

  it('are asked for in lower case', () => {
    expect([isFirstName('ada'), isFirstName('Ada'), isFirstName('')]).toEqual([true, false, false]);
  });
});
