import { describe, expect, it } from 'vitest';
import { compareWordings } from '~/utils/matching/comparison';
import { wordingRelation } from '~/utils/matching/wording-relation';
import { claimOf, pageOf, recordOf } from '../../fixtures/matching/records';

const relation = (
  claim: string,
  said: string,
  wording: 'verbatim' | 'translated' = 'verbatim',
  lang = 'en',
) =>
  compareWordings(
    claimOf('c', claim, 'Ada Lund'),
    pageOf(),
    recordOf('s', said, 'Ada Lund', { wording, lang }),
  )
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

  it('speaks of no misquotation where record or page is a translation', () => {
    expect(relation('We will rebuild the old mill before the first snow comes', said, 'translated')).toBe(
      'paraphrase',
    );
    expect(relation('We will rebuild the old mill before the first snow comes', said, 'verbatim', 'uk')).toBe(
      'paraphrase',
    );
  });
});
