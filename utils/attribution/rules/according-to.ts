import { OUTSIDE } from '../../text/sentences';
import { contentStart, type Draft } from '../draft';
import { MARGIN, type Reading } from '../reading';
import type { Syntax } from '../syntax/syntax';
import { wordClass } from '../syntax/word-class';
import { type TokenSpan, tokenText } from '../token-span';
import { holders } from './assign-quotations';

const FINITE = wordClass('finite');
const MODAL = wordClass('modal');
/** Words a source after "according to" may have before its comma. */
const LONGEST = 14;
/** Words an appositive may have: "a spokeswoman for the port authority". */
const LONGEST_APPOSITIVE = 12;
const LEAST_CONTENT = 3;
const NO_DRAFT: Draft = { cue: null, source: null, contents: [], foundBy: '' };
/**
 * Tokens of what can be a sentence. Longer runs are lists and rubbish; to search each of them for every "according"
 * takes for ever.
 */
const LONGEST_SENTENCE = 300;
const BEGINS_APPOSITIVE =
  /^(?:and|or|the|a|an|his|her|its|their|who|which|one|head|chief|director|president)$/i;

const isComma = (r: Reading, i: number): boolean => tokenText(r, i) === ',';

function nextComma(r: Reading, from: number, most: number): number {
  for (let i = from; i < Math.min(r.count, from + most); i++) {
    if (r.sentence[i] !== r.sentence[from]) return -1;
    if (isComma(r, i)) return i;
  }
  return -1;
}

function hasVerb(syntax: Syntax, first: number, end: number): boolean {
  for (let i = first; i < end; i++) {
    const c = syntax.classes[i + MARGIN];
    if (c === FINITE || c === MODAL) return true;
  }
  return false;
}

/**
 * Where the clause begins behind "According to Dana Ek, the minister,": over the appositives, which have no verb of
 * their own.
 */
function clauseStart(r: Reading, syntax: Syntax, comma: number): number {
  let start = comma + 1;
  while (start < r.count && BEGINS_APPOSITIVE.test(tokenText(r, start))) {
    const next = nextComma(r, start, LONGEST_APPOSITIVE);
    if (next < 0 || hasVerb(syntax, start, next)) break;
    start = next + 1;
  }
  return start;
}

function sentenceLength(r: Reading, i: number): number {
  const s = r.sentence[i] ?? 0;
  return (r.sentenceLast[s] ?? i) - (r.sentenceFirst[s] ?? i);
}

function sentenceEnd(r: Reading, i: number): number {
  let end = (r.sentenceLast[r.sentence[i] ?? 0] ?? i) + 1;
  while (end > i && /^[.!?]$/.test(tokenText(r, end - 1)) && r.quote[end - 1 + MARGIN] === OUTSIDE) end--;
  return end;
}

/** What a sentence that begins with "According to" says, and whose it is; null when it is built otherwise. */
function leading(r: Reading, syntax: Syntax, at: number): Draft | null {
  const comma = nextComma(r, at + 2, LONGEST);
  if (comma < at + 3 || hasVerb(syntax, at + 2, comma)) return null;
  const from = clauseStart(r, syntax, comma);
  const end = sentenceEnd(r, at);
  if (end - from < LEAST_CONTENT || !hasVerb(syntax, from, end)) return null;
  return { cue: [at, at + 2], source: [at + 2, from - 1], contents: [[from, end]], foundBy: 'according-to' };
}

/** What stands before ", according to Dana Ek" at the end of a sentence. */
function trailing(r: Reading, syntax: Syntax, at: number): Draft | null {
  const first = r.sentenceFirst[r.sentence[at] ?? 0] ?? at;
  const end = sentenceEnd(r, at);
  const content: TokenSpan = [first, isComma(r, at - 1) ? at - 1 : at];
  if (end - at < 3 || content[1] - first < LEAST_CONTENT || !hasVerb(syntax, first, content[1])) return null;
  const comma = nextComma(r, at + 2, LONGEST);
  return {
    cue: [at, at + 2],
    source: [at + 2, comma < 0 ? end : comma],
    contents: [content],
    foundBy: 'according-to',
  };
}

/** What is left of a span on both sides of another. */
function without([first, end]: TokenSpan, [from, to]: TokenSpan): TokenSpan[] {
  if (to <= first || end <= from) return [[first, end]];
  const sides: TokenSpan[] = [
    [first, from],
    [to, end],
  ];
  return sides.filter(([a, b]) => b - a > 1);
}

/** ", according to two people who …" with these people for what was said: source and content are taken for each other. */
function isTurnedRound(r: Reading, { cue, contents }: Draft): boolean {
  if (!cue || contents[0]?.[0] !== cue[1] || cue[1] - cue[0] !== 2) return false;
  return tokenText(r, cue[0]).toLowerCase() === 'according' && tokenText(r, cue[0] + 1) === 'to';
}

/** Does a draft report by words of another sentence than token i's? */
function isOfAnotherSentence(r: Reading, draft: Draft | undefined, i: number): boolean {
  return draft?.cue != null && r.sentence[draft.cue[0]] !== r.sentence[i];
}

/**
 * "According to": what it reports is the rest of its sentence. Adds what was not found, and lets what was found begin
 * behind the description of the source. In text order.
 */
export function readAccordingTo(r: Reading, drafts: readonly Draft[], syntax: Syntax): Draft[] {
  const held = holders(r, drafts);
  const byCue = new Set(
    drafts.flatMap((draft) => (draft.cue && !isTurnedRound(r, draft) ? [draft.cue[0]] : [])),
  );
  const added: Draft[] = [];
  const starts = new Map<number, Draft>();
  /** What is taken back from a draft, by its index. */
  const freed = new Map<number, TokenSpan[]>();
  for (let i = 0; i + 3 < r.count; i++) {
    if (r.quote[i + MARGIN] !== OUTSIDE || tokenText(r, i).toLowerCase() !== 'according') continue;
    if (tokenText(r, i + 1) !== 'to' || r.sentence[i + 2] !== r.sentence[i]) continue;
    if (sentenceLength(r, i) > LONGEST_SENTENCE) continue;
    const begins = r.sentenceFirst[r.sentence[i] ?? 0] === i;
    const found = begins ? leading(r, syntax, i) : trailing(r, syntax, i);
    if (!found) continue;
    if (byCue.has(i)) {
      if (begins) starts.set(i, found);
      continue;
    }
    const [first, end] = found.contents[0] ?? [0, 0];
    const inTheWay = new Set(
      held
        .subarray(Math.min(i, first), Math.max(i + 1, end))
        .filter((d) => d >= 0 && !isTurnedRound(r, drafts[d] ?? NO_DRAFT)),
    );
    // "According to Dana Ek, it rained. She asked for help.": the first sentence is not what she asked.
    if (!begins ? inTheWay.size > 0 : [...inTheWay].some((d) => !isOfAnotherSentence(r, drafts[d], i)))
      continue;
    for (const d of inTheWay) freed.set(d, [...(freed.get(d) ?? []), [i, end]]);
    added.push(found);
  }
  const mended = drafts.flatMap((draft, d): Draft[] => {
    if (isTurnedRound(r, draft)) return [];
    const spans = freed.get(d);
    if (spans) {
      const contents = spans.reduce(
        (kept, span) => kept.flatMap((each) => without(each, span)),
        [...draft.contents],
      );
      return contents.length > 0 ? [{ ...draft, contents }] : [];
    }
    const better = draft.cue ? starts.get(draft.cue[0]) : undefined;
    const [content, ...more] = draft.contents;
    const from = better?.contents[0]?.[0] ?? -1;
    if (!better || !content || content[0] >= from || content[1] <= from + LEAST_CONTENT) return [draft];
    return [{ ...draft, source: better.source, contents: [[from, content[1]], ...more] }];
  });
  return [...mended, ...added].sort((a, b) => contentStart(a) - contentStart(b));
}
