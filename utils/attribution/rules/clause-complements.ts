import { OUTSIDE } from '../../text/sentences';
import { contentStart, type Draft } from '../draft';
import { MARGIN, type Reading } from '../reading';
import { relation } from '../syntax/relation';
import type { Syntax } from '../syntax/syntax';
import { wordClass } from '../syntax/word-class';
import { type TokenSpan, tokenText } from '../token-span';
import { holders } from './assign-quotations';
import { grammaticalSubject } from './grammatical-subject';
import { isPlainSpeech } from './reporting-verb-lexicon';

const FINITE = wordClass('finite');
const CLAUSE = relation('clause');
/** Words a reported clause needs. */
const LEAST = 3;
/** Tokens behind a verb in which its clause is looked for. */
const REACH = 12;

/** The clause that hangs on a verb of saying and stands behind it: what was said. Null when the tree shows none. */
export function clauseOf(r: Reading, syntax: Syntax, verb: number): TokenSpan | null {
  for (let i = verb + 1; i < Math.min(r.count, verb + REACH) && r.sentence[i] === r.sentence[verb]; i++) {
    if (syntax.heads[i] !== verb || syntax.relations[i + MARGIN] !== CLAUSE) continue;
    const first = syntax.subtreeFirst[i] ?? i;
    let end = (syntax.subtreeLast[i] ?? i) + 1;
    while (end > first && /^[.,;:!?—–]$/.test(tokenText(r, end - 1))) end--;
    return first > verb && end - first >= LEAST ? [first, end] : null;
  }
  return null;
}

/** Adds what a verb of saying outside quotations reports by grammar, where nothing was found around it. In text order. */
export function addClauseComplements(r: Reading, drafts: readonly Draft[], syntax: Syntax): Draft[] {
  const held = holders(r, drafts);
  for (const { cue, source } of drafts) {
    if (cue) held.fill(0, ...cue);
    if (source) held.fill(0, ...source);
  }
  const added: Draft[] = [];
  for (let i = 1; i < r.count; i++) {
    if (r.quote[i + MARGIN] !== OUTSIDE || syntax.classes[i + MARGIN] !== FINITE || held[i] !== -1) continue;
    if (!isPlainSpeech(tokenText(r, i).toLowerCase())) continue;
    const content = clauseOf(r, syntax, i);
    const source = content ? grammaticalSubject(r, syntax, [i, i + 1]) : null;
    if (!content || !source || source[1] > i) continue;
    if (held.subarray(source[0], content[1]).some((d) => d >= 0)) continue;
    added.push({ cue: [i, i + 1], source, contents: [content], foundBy: 'clause' });
  }
  return [...drafts, ...added].sort((a, b) => contentStart(a) - contentStart(b));
}
