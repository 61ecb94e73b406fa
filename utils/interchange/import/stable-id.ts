/**
 * An id that follows from content alone: 106 bits of two multiply-xor hashes (cyrb53, public domain, by bryc) with
 * different seeds. Fast and synchronous; not for proving that a file is unchanged.
 * @param kind first part of the id ("statement").
 * @param parts what makes the row itself; their borders count, so ("ab", "c") and ("a", "bc") differ.
 */
export function stableId(kind: string, ...parts: readonly (string | null)[]): string {
  const text = JSON.stringify(parts);
  return `${kind}.${cyrb53(text, 1)}${cyrb53(text, 2)}`;
}

function cyrb53(text: string, seed: number): string {
  let a = 0xdeadbeef ^ seed;
  let b = 0x41c6ce57 ^ seed;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    a = Math.imul(a ^ code, 2654435761);
    b = Math.imul(b ^ code, 1597334677);
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  return (4294967296 * (2097151 & b) + (a >>> 0)).toString(36).padStart(11, '0');
}
