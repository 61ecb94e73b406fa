import { describe, expect, it } from 'vitest';
import { applyFeedback } from '~/utils/matching/apply-feedback';
import type { Feedback } from '~/utils/model/feedback';
import { aMatch } from '../../support/records';

const word = (judgement: Feedback['judgement'], at: string, fields: Partial<Feedback> = {}): Feedback => ({
  context: 'here',
  statement: { packId: 'pack', id: 'statement-1' },
  judgement,
  at,
  ...fields,
});
const similar = aMatch({ tier: 'similar' });
const tiers = (...words: readonly Feedback[]) =>
  applyFeedback([similar], 'here', words).map(({ tier }) => tier);

describe('applyFeedback', () => {
  it('takes a match away, or makes it the same', () => {
    expect(tiers(word('not-this-claim', '2024-01-01'))).toEqual([]);
    expect(tiers(word('same-claim', '2024-01-01'))).toEqual(['same']);
  });

  it('goes by the latest word, in whatever order they are stored', () => {
    const [early, late] = [word('not-this-claim', '2024-01-01'), word('same-claim', '2024-01-02')];
    expect(tiers(early, late)).toEqual(['same']);
    expect(tiers(late, early)).toEqual(['same']);
  });

  it('does not concern another claim, another statement or another pack', () => {
    expect(tiers(word('not-this-claim', '1', { context: 'there' }))).toEqual(['similar']);
    expect(tiers(word('not-this-claim', '1', { statement: { packId: 'pack', id: 'other' } }))).toEqual([
      'similar',
    ]);
    expect(tiers(word('not-this-claim', '1', { statement: { packId: null, id: 'statement-1' } }))).toEqual([
      'similar',
    ]);
  });

  it('leaves the list as it is where nobody said anything', () => {
    const matches = [similar];
    expect(applyFeedback(matches, 'here', [])).toBe(matches);
  });
});
