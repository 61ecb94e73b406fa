import { MARGIN, type Reading } from '../reading';
import { relation } from '../syntax/relation';
import type { Syntax } from '../syntax/syntax';
import { wordClass } from '../syntax/word-class';
import { type TokenSpan, tokenText } from '../token-span';

const SUBJECT = relation('subject');
/** A verb that hangs on another by one of these shares that one's subject. */
const SHARES = new Set([relation('conjunct'), relation('open-clause'), relation('adverbial')]);
/** Verbs climbed over in search of a subject: "went on to say", "…, adding". */
const HIGHEST = 3;
/** Longer subjects carry appositives and clauses; only what stands before the first comma is kept. */
const LONGEST = 9;
/** Tokens on either side of a verb in which its subject is looked for. */
const WINDOW = 80;
const RELATIVE = /^(?:who|which|that|whom|whose)$/i;
const PREPOSITION = wordClass('preposition');
const NUMBER = wordClass('number');
/** Prepositions of two words begin with these. */
const AHEAD = /^(?:ahead|because|instead|regardless)$/i;
/** "About forty pilots", "at least a dozen": a number and not a place or time. */
const COUNTED = /^(?:about|around|over|under|nearly|at|up|between)$/i;

/** The word of a span that the others hang on. */
export function headOf(syntax: Syntax, [first, end]: TokenSpan): number {
  for (let i = first; i < end; i++) {
    const head = syntax.heads[i] ?? -1;
    if (head < first || head >= end) return i;
  }
  return first;
}

/** "Ahead of his speech, he used …": what begins with a preposition is no subject, whatever the tree says. */
function isAdverbial(r: Reading, syntax: Syntax, first: number): boolean {
  if (AHEAD.test(tokenText(r, first))) return true;
  if (syntax.classes[first + MARGIN] !== PREPOSITION) return false;
  const counts =
    syntax.classes[first + 1 + MARGIN] === NUMBER || /^(?:least|most|to)$/i.test(tokenText(r, first + 1));
  return !(counts && COUNTED.test(tokenText(r, first)));
}

/**
 * Where the subject with its head at `head` begins: behind the time or place before it ("From Oslo, Dana Ek"); -1 if it
 * is one itself.
 */
function subjectStart(r: Reading, syntax: Syntax, first: number, head: number): number {
  if (!isAdverbial(r, syntax, first)) return first;
  for (let i = first + 1; i < head; i++) if (tokenText(r, i) === ',') return i + 1;
  return -1;
}

/** The subject of a cue by grammar: its own, or that of the verb it is joined to. Null when the tree shows none. */
export function grammaticalSubject(r: Reading, syntax: Syntax, cue: TokenSpan): TokenSpan | null {
  let verb = headOf(syntax, cue);
  for (let step = 0; step <= HIGHEST; step++) {
    const s = r.sentence[verb] ?? 0;
    const from = Math.max(r.sentenceFirst[s] ?? 0, verb - WINDOW);
    const to = Math.min(r.sentenceLast[s] ?? -1, verb + WINDOW);
    for (let i = from; i <= to; i++) {
      if (syntax.heads[i] !== verb || syntax.relations[i + MARGIN] !== SUBJECT) continue;
      if (RELATIVE.test(tokenText(r, i))) continue;
      const first = subjectStart(r, syntax, syntax.subtreeFirst[i] ?? i, i);
      if (first < 0) continue;
      let end = (syntax.subtreeLast[i] ?? i) + 1;
      if (end - first > LONGEST) {
        for (let j = i + 1; j < end; j++) {
          if (tokenText(r, j) !== ',') continue;
          end = j;
          break;
        }
      }
      if (first < cue[1] && cue[0] < end) continue;
      return [first, end];
    }
    if (!SHARES.has(syntax.relations[verb + MARGIN] ?? 0)) return null;
    verb = syntax.heads[verb] ?? -1;
    if (verb < 0) return null;
  }
  return null;
}
