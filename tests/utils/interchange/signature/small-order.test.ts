import { describe, expect, it } from 'vitest';
import { isSmallOrder } from '~/utils/interchange/signature/small-order';

const point = (first: number, last: number, between = 0): Uint8Array =>
  Uint8Array.from({ length: 32 }, (_, i) => (i === 0 ? first : i === 31 ? last : between));

describe('isSmallOrder', () => {
  it.each([
    ['y = 0', point(0, 0)],
    ['y = 0, the other sign', point(0, 0x80)],
    ['the neutral point', point(1, 0)],
    ['y = -1', point(0xec, 0x7f, 0xff)],
    ['y = p', point(0xed, 0xff, 0xff)],
  ])('knows %s', (_name, bytes) => {
    expect(isSmallOrder(bytes)).toBe(true);
  });

  it('lets keys pass', async () => {
    const { publicKey } = await crypto.subtle.generateKey('Ed25519', true, ['sign', 'verify']);
    expect(isSmallOrder(new Uint8Array(await crypto.subtle.exportKey('raw', publicKey)))).toBe(false);
    expect(isSmallOrder(point(2, 0))).toBe(false);
  });
});
