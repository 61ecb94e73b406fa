/**
 * The points of Ed25519 whose order divides eight, as they are encoded (hexadecimal, the sign bit cleared), canonical or
 * not; the list of libsodium. With such a key anybody can make signatures that verify.
 */
const POINTS = new Set([
  '0000000000000000000000000000000000000000000000000000000000000000',
  '0100000000000000000000000000000000000000000000000000000000000000',
  '26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05',
  'c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a',
  'ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f',
  'edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f',
  'eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f',
]);

const SIGN_BIT = 0x80;

/** Whether 32 bytes encode a point of small order: no key of anybody's. */
export function isSmallOrder(point: Uint8Array): boolean {
  const hex = [...point].map((byte, i) =>
    (i === point.length - 1 ? byte & ~SIGN_BIT : byte).toString(16).padStart(2, '0'),
  );
  return POINTS.has(hex.join(''));
}
