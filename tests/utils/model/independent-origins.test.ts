import { expect, it } from 'vitest';
import { countOrigins } from '~/utils/model/independent-origins';

const piece = (key: string, independenceGroup: string | null = null) => ({
  key,
  kind: 'independent-reporting' as const,
  independenceGroup,
});

it('counts one origin once, and a party’s own word apart', () => {
  expect(countOrigins([])).toEqual({ independent: 0, official: 0 });
  expect(countOrigins([piece('a'), piece('b')])).toEqual({ independent: 2, official: 0 });
  expect(countOrigins([piece('a', 'agency'), piece('b', 'agency'), piece('c')])).toEqual({
    independent: 2,
    official: 0,
  });
  const official = { ...piece('d'), kind: 'official-statement' as const };
  expect(countOrigins([official, piece('a')])).toEqual({ independent: 1, official: 1 });
});

it('does not take a piece for the group that bears its id', () => {
  expect(countOrigins([piece('a'), piece('b', 'a')])).toEqual({ independent: 2, official: 0 });
});
