/** 32-bit FNV-1a with a final avalanche; the codes of words are this. Signed result. */
export function hashText(text: string): number {
  let h = 0x811c9dc5 | 0;
  for (let i = 0; i < text.length; i++) {
    h ^= text.charCodeAt(i);
    h = Math.imul(h, 16777619);
  }
  h ^= h >>> 15;
  h = Math.imul(h, 2246822507);
  return h ^ (h >>> 13);
}

/** The hash of one feature: which template, and its value. Murmur3's finaliser. */
export function mix(template: number, value: number): number {
  let h = Math.imul(value ^ Math.imul(template, 0x9e3779b1), 0x85ebca6b);
  h ^= h >>> 15;
  h = Math.imul(h, 0xc2b2ae35);
  return h ^ (h >>> 13);
}

/** Two values as one; order matters. */
export function pair(a: number, b: number): number {
  return Math.imul(Math.imul(a, 0x01000193) ^ (b + 0x5bd1e995), 0x2545f491) ^ (a >>> 7);
}
