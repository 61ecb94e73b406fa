const OFFSET = 0x811c9dc5;
const PRIME = 0x01000193;

/**
 * FNV-1a (RFC draft-eastlake-fnv) over little-endian 32-bit words instead of bytes, in four lanes side by side: a
 * multiplication need not wait for the one before, which is some four times faster over an index of 30 MB.
 */
export function checksumWords(words: Uint32Array): number {
  let a = OFFSET;
  let b = OFFSET ^ 1;
  let c = OFFSET ^ 2;
  let d = OFFSET ^ 3;
  const whole = words.length - (words.length % 4);
  for (let i = 0; i < whole; i += 4) {
    a = Math.imul(a ^ (words[i] ?? 0), PRIME);
    b = Math.imul(b ^ (words[i + 1] ?? 0), PRIME);
    c = Math.imul(c ^ (words[i + 2] ?? 0), PRIME);
    d = Math.imul(d ^ (words[i + 3] ?? 0), PRIME);
  }
  for (let i = whole; i < words.length; i++) a = Math.imul(a ^ (words[i] ?? 0), PRIME);
  for (const lane of [b, c, d]) a = Math.imul(a ^ lane, PRIME);
  return a >>> 0;
}
