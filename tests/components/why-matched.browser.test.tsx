import { describe, expect, it } from 'vitest';
import { WhyMatched } from '~/components/why-matched';
import type { MatchSignals } from '~/utils/model/match';
import { mount } from '../support/mount';
import { aMatch } from '../support/records';

const reasons = (fields: Partial<MatchSignals>): (string | null)[] => {
  const root = mount(<WhyMatched signals={{ ...aMatch().signals, ...fields }} />);
  return [...root.querySelectorAll('.why li')].map((item) => item.textContent);
};

describe('WhyMatched', () => {
  it('gives speaker, wording, words and figures in common', () => {
    expect(reasons({})).toEqual([
      'The same speaker',
      'Word for word as on record',
      'Words in common: harbour, opened',
      'Figures in common: 2019',
    ]);
  });

  it.each([
    ['record', 'uk', 'The record is a translation (said in: Ukrainian)'],
    ['record', null, 'The record is a translation'],
    ['page', 'ru', 'The page translates what the record keeps as it was said (in: Russian)'],
    ['both', 'fr', 'Both are translations (said in: French)'],
  ] as const)('says who translates: %s from %s', (by, from, sentence) => {
    expect(reasons({ translation: { by, from } })).toContain(sentence);
  });
});
