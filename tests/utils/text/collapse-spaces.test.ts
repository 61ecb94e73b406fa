import { expect, it } from 'vitest';
import { collapseSpaces } from '~/utils/text/collapse-spaces';

it('puts a text into one line', () => {
  expect(collapseSpaces('\n The  vote\tis\u00a0\u2009over.\r\n')).toBe('The vote is over.');
  expect(collapseSpaces(' \n')).toBe('');
});
