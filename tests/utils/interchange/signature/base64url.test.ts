import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromBase64Url, toBase64Url } from '~/utils/interchange/signature/base64url';

describe('toBase64Url and fromBase64Url', () => {
  it('undo each other with letters that need no escape', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        const text = toBase64Url(bytes);
        expect(text).toMatch(/^[A-Za-z0-9_-]*$/);
        expect(fromBase64Url(text)).toEqual(bytes);
      }),
    );
  });

  it('know the examples of RFC 4648', () => {
    const words = ['', 'f', 'fo', 'foo', 'foob', 'fooba', 'foobar'];
    const bytes = words.map((word) => new TextEncoder().encode(word));
    expect(bytes.map(toBase64Url)).toEqual(['', 'Zg', 'Zm8', 'Zm9v', 'Zm9vYg', 'Zm9vYmE', 'Zm9vYmFy']);
  });

  it.each(['Zg==', 'Z', 'Zm 8', 'Zm8+', 'Zm8/', 'ä'])('refuse %s', (text) => {
    expect(fromBase64Url(text)).toBeNull();
  });
});
