import { describe, expect, it } from 'vitest';
import { isDefinitePerson } from '~/utils/attribution/speakers/definite-person';
import { found } from '../attribution-fixtures';

describe('isDefinitePerson', () => {
  it.each(['the Spaniard', 'The Italian', 'the 34-year-old'])(
    'knows %s for somebody just spoken of',
    (text) => {
      expect(isDefinitePerson(text)).toBe(true);
    },
  );

  it.each(['the Italians', 'the Italian government', 'Spaniard', 'the striker', ''])(
    'does not know %s',
    (text) => {
      expect(isDefinitePerson(text)).toBe(false);
    },
  );

  it('is whoever spoke before in the paragraph', () => {
    const text =
      '“It is a foul,” United manager Pep Alonso said. “It is simple,” the Spaniard said.\n\nThe ground was wet.';
    expect(found(text).map(({ speaker }) => speaker)).toEqual(['Pep Alonso', 'Pep Alonso']);
  });
});
