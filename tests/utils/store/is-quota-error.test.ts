import { describe, expect, it } from 'vitest';
import { isQuotaError } from '~/utils/store/is-quota-error';

describe('isQuotaError', () => {
  it('knows the browser’s own error, and one wrapped in others', () => {
    const full = new DOMException('full', 'QuotaExceededError');
    expect(isQuotaError(full)).toBe(true);
    expect(isQuotaError({ name: 'AbortError', inner: { name: 'BulkError', inner: full } })).toBe(true);
  });

  it.each([new Error('QuotaExceededError'), { inner: null }, null, undefined, 'QuotaExceededError', 5])(
    'takes nothing else for it: %s',
    (error) => {
      expect(isQuotaError(error)).toBe(false);
    },
  );
});
