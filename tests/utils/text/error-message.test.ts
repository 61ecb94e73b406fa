import { expect, it } from 'vitest';
import { errorMessage } from '~/utils/text/error-message';

it('is the message of an error, and anything else in words', () => {
  expect(errorMessage(new TypeError('of null'))).toBe('of null');
  expect(errorMessage('no room')).toBe('no room');
  expect(errorMessage(null)).toBe('null');
});
