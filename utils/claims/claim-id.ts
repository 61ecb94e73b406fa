/** 53-bit string hash (cyrb53, public domain, by bryc), as eleven base-36 digits. */
function hash53(text: string, seed: number): string {
  let a = 0xdeadbeef ^ seed;
  let b = 0x41c6ce57 ^ seed;
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    a = Math.imul(a ^ c, 2654435761);
    b = Math.imul(b ^ c, 1597334677);
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  return (4294967296 * (2097151 & b) + (a >>> 0)).toString(36).padStart(11, '0');
}

/**
 * A claim's id: the same for the same words in the same sentence of the same page, whatever else on the page changes.
 * `turn` counts earlier claims of the page with the same words and sentence, from 0.
 */
export function claimId(url: string, text: string, sentence: string, turn: number): string {
  return hash53([url, text, sentence, turn].join('\u0000'), 0);
}
