import type { AttributionKind } from '../model/attribution';

/** Words that say nothing by themselves. */
const EMPTY =
  /^(?:the|a|an|his|her|its|their|our|my|your|this|that|these|those|any|some|all|more|it|him|them|so|to|of|for|in|on|as|and|or|not)$/i;
/** A content needs as many words that say something to be worth a mark. */
const LEAST = 2;

/**
 * "hailed progress", "condemned the invasion": a stance, but nothing that a statement could be held against. Words in quotation marks are
 * never too few.
 */
export function isThin(content: string, kind: AttributionKind): boolean {
  if (kind !== 'indirect') return false;
  const words = content.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu) ?? [];
  return words.filter((word) => !EMPTY.test(word)).length < LEAST;
}
