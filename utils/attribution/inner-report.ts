import { OUTSIDE } from '../text/sentences';
import type { Draft } from './draft';
import { MARGIN, type Reading } from './reading';
import { clauseOf } from './rules/clause-complements';
import { grammaticalSubject } from './rules/grammatical-subject';
import { reportingType } from './rules/reporting-verb-lexicon';
import type { Syntax } from './syntax/syntax';
import { wordClass } from './syntax/word-class';
import { type TokenSpan, tokenText } from './token-span';

const VERBS = new Set([wordClass('finite'), wordClass('past-participle')]);

const HEARER = /^(?:me|us|him|her|them)$/i;

/** A report within a content: "He said **Ms Hale told him the plan was dead**". */
export type InnerSpans = { readonly source: TokenSpan; readonly cue: TokenSpan; readonly content: TokenSpan };

/** "told **him** the plan was dead": who is told is no part of what is. */
function behindHearer(r: Reading, content: TokenSpan | null): TokenSpan | null {
  return content && HEARER.test(tokenText(r, content[0])) ? [content[0] + 1, content[1]] : content;
}

/**
 * The innermost report inside a draft's own words, by grammar: the last verb of saying there that has both a subject
 * and a clause within the content. Quotations are left alone: what is in them is the speaker's wording. Null when there
 * is none.
 */
export function innerReport(r: Reading, syntax: Syntax, { contents }: Draft): InnerSpans | null {
  for (const [first, end] of contents) {
    for (let i = end - 1; i > first; i--) {
      if (r.quote[i + MARGIN] !== OUTSIDE || !VERBS.has(syntax.classes[i + MARGIN] ?? 0)) continue;
      if (reportingType(tokenText(r, i).toLowerCase()) !== 'communication') continue;
      const content = behindHearer(r, clauseOf(r, syntax, i));
      const source = content && content[1] <= end ? grammaticalSubject(r, syntax, [i, i + 1]) : null;
      if (content && source && source[0] >= first && source[1] <= i)
        return { source, cue: [i, i + 1], content };
    }
  }
  return null;
}
