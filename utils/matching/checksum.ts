/** FNV-1a (RFC draft-eastlake-fnv) over little-endian 32-bit words instead of bytes: four times fewer steps. */
export function checksumWords(words: Uint32Array): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < words.length; i++) hash = Math.imul(hash ^ (words[i] ?? 0), 0x01000193);
  return hash >>> 0;
}
