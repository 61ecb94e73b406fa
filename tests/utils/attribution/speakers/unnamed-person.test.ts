import { describe, expect, it } from 'vitest';
import { castOf } from '~/utils/attribution/speakers/cast';
import { findNames } from '~/utils/attribution/speakers/find-names';
import { officesOf } from '~/utils/attribution/speakers/role-mentions';
import { unnamedPersons } from '~/utils/attribution/speakers/unnamed-person';
import { found } from '../attribution-fixtures';
import { draftOf, grammarOf, readText } from '../draft-fixtures';

const persons = (source: string) => {
  const r = readText(`They saw President Ada Lund. Then ${source} said it was late.`);
  const syntax = grammarOf(r, []);
  const cast = castOf(findNames(r, syntax));
  const drafts = [draftOf(r, { source, cue: 'said', contents: ['it was late'] })];
  return unnamedPersons(r, syntax, cast, officesOf(r, cast), drafts).map(({ who }) => who);
};

describe('unnamedPersons', () => {
  it.each([
    ['a neighbour, who saw it from the yard,', 'a neighbour', null],
    ['another woman', 'another woman', 'female'],
    ['a spokesman for the club', 'a spokesman for the club', 'male'],
    ['the judge', 'the judge', null],
  ])('takes %s for one person', (source, name, gender) => {
    expect(persons(source)).toMatchObject([{ name, gender, person: true }]);
  });

  it.each(['two neighbours', 'the council', 'Per Vik', 'the president', 'residents of the house'])(
    'does not take %s for one',
    (source) => {
      expect(persons(source)).toEqual([]);
    },
  );

  it('lets the next “she” be whoever spoke', () => {
    const text =
      'Ada Lund told the court it was late. A neighbour said she had heard a cry. “It was awful,” she said.';
    expect(found(text).at(-1)?.attribution.speaker).toMatchObject({
      name: 'A neighbour',
      rule: 'pronoun',
      sort: 'anonymous',
    });
  });
});
