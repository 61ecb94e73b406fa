/**
 * Words that turn a sentence round. Verbs of refusing and failing count: "refused to close" and "closed" are
 * opposites. "not only" does not.
 */
const NEGATION =
  /\b(?:not(?! only\b)|no|never|none|nobody|nothing|neither|nor|nowhere|without|cannot|[a-z]+n['’]t|hardly|scarcely|den(?:y|ies|ied|ying)|refus(?:e|es|ed|ing)|fail(?:s|ed|ing)?|lack(?:s|ed|ing)?|false(?:ly)?|untrue)\b/gi;

/** The negating words of a text, in order. */
export function negationWords(text: string): string[] {
  return text.match(NEGATION) ?? [];
}
