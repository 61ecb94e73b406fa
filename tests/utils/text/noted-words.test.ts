import { expect, it } from 'vitest';
import { notedWords } from '~/utils/text/noted-words';

it('joins the quoted parts, and gives null where nothing is quoted', () => {
  const quote = (exact: string) => ({ type: 'TextQuoteSelector' as const, exact, prefix: '', suffix: '' });
  const position = { type: 'TextPositionSelector' as const, start: 0, end: 4 };
  expect(notedWords([quote('the ferry'), position, quote('sails')])).toBe('the ferry … sails');
  expect(notedWords([position])).toBeNull();
  expect(notedWords([])).toBeNull();
});
