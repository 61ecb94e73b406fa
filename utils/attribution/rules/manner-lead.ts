import { OUTSIDE } from '../../text/sentences';
import type { Draft } from '../draft';
import { MARGIN, type Reading } from '../reading';
import type { Syntax } from '../syntax/syntax';
import { wordClass } from '../syntax/word-class';
import { tokenText } from '../token-span';

const CARRIER =
  /^(?:statement|note|interview|email|e-mail|letter|tweet|post|speech|memo|message|report|briefing|filing|release|video|call|text|ruling|judgment|affidavit|article|column)$/i;
const DETERMINER = /^(?:a|an|the|his|her|its|their|one|another)$/i;
const OPENS = new Set(
  (['pronoun', 'determiner', 'proper', 'possessive', 'number'] as const).map((name) => wordClass(name)),
);
/** Words between the article and the carrier: "a short written statement". */
const LONGEST = 3;
/** Words that are left to be said. */
const LEAST = 3;

/** "said **in a note** the trade would shrink": by what means is no part of what was said. */
export function dropMannerLead(r: Reading, draft: Draft, syntax: Syntax): Draft {
  const [content, ...more] = draft.contents;
  if (!content || !draft.cue || content[0] !== draft.cue[1]) return draft;
  const [first, end] = content;
  if (!/^(?:in|on|via)$/.test(tokenText(r, first)) || !DETERMINER.test(tokenText(r, first + 1))) return draft;
  for (let i = first + 2; i < Math.min(end - LEAST, first + 2 + LONGEST); i++) {
    if (r.quote[i + MARGIN] !== OUTSIDE) return draft;
    if (!CARRIER.test(tokenText(r, i))) continue;
    const next = tokenText(r, i + 1) === ',' ? i + 2 : i + 1;
    const opens = OPENS.has(syntax.classes[next + MARGIN] ?? 0) || /^that$/i.test(tokenText(r, next));
    return opens ? { ...draft, contents: [[next, end], ...more] } : draft;
  }
  return draft;
}
