import type { AttributionKind } from '../model/attribution';

/** Words that say nothing by themselves. */
const EMPTY =
  /^(?:the|a|an|his|her|its|their|our|my|your|this|that|these|those|any|some|all|more|it|him|them|so|to|of|for|in|into|on|as|at|by|from|with|about|over|out|up|and|or|not)$/i;
/** Somebody said nothing: "declined to comment on the matter", "did not respond to a request for comment". */
const NO_COMMENT =
  /^(?:to\s+)?(?:immediately\s+)?(?:comment|elaborate)\b(?:\s+[\p{L}’']+){0,4}$|\b(?:requests?|calls?|messages?|e-?mails?|inquir(?:y|ies)|questions?)\s+(?:for|seeking)\s+(?:further\s+)?comments?\b/iu;
/** A content needs as many words that say something to be worth a mark. */
const LEAST = 2;

/**
 * "hailed progress", "condemned the invasion": a stance, but nothing that a statement could be held against; nor is a
 * refusal to comment. Words in quotation marks are never too few.
 */
export function isThin(content: string, kind: AttributionKind): boolean {
  if (kind !== 'indirect') return false;
  if (NO_COMMENT.test(content)) return true;
  const words = content.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu) ?? [];
  return words.filter((word) => !EMPTY.test(word)).length < LEAST;
}
