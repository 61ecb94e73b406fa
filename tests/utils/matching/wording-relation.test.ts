import { describe, expect, it } from 'vitest';
import { compareWordings } from '~/utils/matching/comparison';
import { wordingRelation } from '~/utils/matching/wording-relation';
import { claimOf, pageOf, recordOf } from '../../fixtures/matching/records';

const relation = (claim: string, said: string, wording: 'verbatim' | 'translated' = 'verbatim') =>
  compareWordings(claimOf('c', claim, 'Ada Lund'), pageOf(), recordOf('s', said, 'Ada Lund', { wording }))
    .map(wordingRelation)
    .at(0);

describe('wordingRelation', () => {
  const said = 'We will rebuild the mill before the first frost comes.';

  it.each([
    ['We will rebuild the mill before the first frost comes', 'verbatim'],
    ['we will rebuild the mill', 'truncated'],
    ['We will rebuild the old mill before the first snow comes', 'altered'],
    ['A new mill is going to stand there by autumn', 'paraphrase'],
  ])('%s: %s', (claim, expected) => {
    expect(relation(claim, said)).toBe(expected);
  });

  it('speaks of no misquotation where the record is a translation', () => {
    expect(relation('We will rebuild the old mill before the first snow comes', said, 'translated')).toBe(
      'paraphrase',
    );
  });
});
