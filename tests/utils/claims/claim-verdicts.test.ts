import { describe, expect, it } from 'vitest';
import { claimVerdicts } from '~/utils/claims/claim-verdicts';
import type { Match, MatchTier } from '~/utils/model/match';
import { aClaim, aMatch } from '../../support/records';

const match = (claimId: string, tier: MatchTier, id: string): Match =>
  aMatch({ claimId, tier, statement: { packId: 'pack', id } });
const verdictOn = ({ statement }: Match) => (statement.id === 'assessed' ? 'false' : null);

describe('claimVerdicts', () => {
  it('gives the verdict on the same statement, and none on a similar one', () => {
    const claims = ['a', 'b', 'c'].map((id) => aClaim({ id }));
    const matches = [
      match('a', 'same', 'assessed'),
      match('b', 'similar', 'assessed'),
      match('c', 'same', 'plain'),
    ];
    expect(claimVerdicts(claims, matches, verdictOn)).toEqual({ a: 'false' });
  });

  it('looks at the best match alone', () => {
    const matches = [match('a', 'same', 'plain'), match('a', 'same', 'assessed')];
    expect(claimVerdicts([aClaim({ id: 'a' })], matches, verdictOn)).toEqual({});
  });
});
