import type { Claim } from '../model/claim';
import { foldText } from '../text/normalise';

/**
 * A hash of a claim's words, speaker and sentence: what feedback is remembered by. The same words in another sentence
 * or from another mouth are another context; changed punctuation is not. 16 hexadecimal digits.
 */
export function claimContext(claim: Claim): string {
  const parts = [claim.text, claim.attribution?.speaker?.name ?? '', claim.sentence];
  const folded = parts.map(foldText).join('\n');
  return halfHash(folded, 0x9e3779b1) + halfHash(folded, 0x85ebca77);
}

/** 32 bits in the manner of FNV-1a from a given start, with a last mixing (Murmur3's finaliser). */
function halfHash(text: string, start: number): string {
  let hash = start;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return ((hash ^ (hash >>> 16)) >>> 0).toString(16).padStart(8, '0');
}
