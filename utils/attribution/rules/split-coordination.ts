import { OUTSIDE } from '../../text/sentences';
import { contentStart, type Draft } from '../draft';
import { MARGIN, type Reading } from '../reading';
import type { TokenSpan } from '../token-span';
import { tokenText } from '../token-span';
import { reportingType } from './reporting-verb-lexicon';

/** Finite forms after "and" that go on with the same source. */
const SECOND_CUE =
  /^(?:said|says|added|adds|told|warned|warns|claimed|claims|insisted|insists|argued|argues|vowed|vows|called)$/;
const AND = /^(?:and|but)$/;
/** Words before the conjunction that the first content needs to stand by itself. */
const LEAST = 3;
/** A finite verb in the content that is said would take "and said" as its own second verb. */
const CLAUSE_START = /^(?:that|he|she|they|it|we|i|who)$/;

/**
 * "has urged people to stay and said the bridge was closed": two attributions with one source. Only where the first content
 * is no clause of its own, whose subject could be the one who said it.
 */
export function splitCoordination(r: Reading, draft: Draft): Draft[] {
  const content = draft.contents[0];
  if (!content || !draft.cue || !draft.source || draft.contents.length > 1) return [draft];
  if (content[0] < draft.cue[1] || CLAUSE_START.test(tokenText(r, content[0]).toLowerCase())) return [draft];
  for (let i = content[0] + LEAST; i < content[1] - 2; i++) {
    if (r.quote[i + MARGIN] !== OUTSIDE) continue;
    if (!AND.test(tokenText(r, i)) || !SECOND_CUE.test(tokenText(r, i + 1))) continue;
    const first: TokenSpan = [content[0], tokenText(r, i - 1) === ',' ? i - 1 : i];
    return [
      { ...draft, contents: [first] },
      {
        cue: [i + 1, i + 2],
        source: draft.source,
        contents: [[i + 2, content[1]]],
        foundBy: 'shared-source',
      },
    ];
  }
  return [draft];
}

const AUXILIARY = /^(?:has|have|had|also|later|then)$/;
/** Words a subject may have before the first of two verbs of saying. */
const LONGEST_SUBJECT = 10;

/**
 * "Dana Ek has urged people to stay and said the bridge was closed", taken whole for what "said" reports: what stands
 * before the conjunction is no content but the first of two attributions, and its subject is the source of both.
 */
export function splitLeadingContent(r: Reading, draft: Draft): Draft[] {
  const { cue, contents } = draft;
  const lead = contents[0];
  if (draft.source || !cue || !lead || contents.length < 2 || cue[0] < 1) return [draft];
  if (!AND.test(tokenText(r, cue[0] - 1)) || lead[1] > cue[0] || lead[1] < cue[0] - 2) return [draft];
  for (let i = lead[0] + 1; i < Math.min(lead[1] - 1, lead[0] + LONGEST_SUBJECT); i++) {
    if (r.quote[i + MARGIN] !== OUTSIDE) return [draft];
    if (reportingType(tokenText(r, i).toLowerCase()) === null) continue;
    let first = i;
    while (first > lead[0] + 1 && AUXILIARY.test(tokenText(r, first - 1))) first--;
    const source: TokenSpan = [lead[0], first];
    return [
      { cue: [first, i + 1], source, contents: [[i + 1, lead[1]]], foundBy: 'shared-source' },
      { cue, source, contents: contents.slice(1), foundBy: 'shared-source' },
    ];
  }
  return [draft];
}

/** Adds "… and said two roads were flooded" behind an attribution whose source goes on, where nothing else was found. */
export function addSecondCues(r: Reading, drafts: readonly Draft[]): Draft[] {
  const held = new Uint8Array(r.count + 1);
  for (const { cue, contents } of drafts) {
    if (cue) held.fill(1, cue[0], cue[1]);
    for (const [a, b] of contents) held.fill(1, a, b);
  }
  const added = drafts.flatMap((draft): Draft[] => {
    const last = draft.contents.at(-1);
    if (!last || !draft.source || !draft.cue || last[0] < draft.cue[1]) return [];
    const and = last[1] < r.count && tokenText(r, last[1]) === ',' ? last[1] + 1 : last[1];
    const cue = and + 1;
    if (cue >= r.count || r.sentence[cue] !== r.sentence[last[1] - 1]) return [];
    if (!AND.test(tokenText(r, and)) || !SECOND_CUE.test(tokenText(r, cue)) || held[cue]) return [];
    let end = (r.sentenceLast[r.sentence[cue] ?? 0] ?? cue) + 1;
    while (end > cue && /^[.!?]$/.test(tokenText(r, end - 1))) end--;
    if (end - cue - 1 < LEAST || held.subarray(cue, end).includes(1)) return [];
    return [
      { cue: [cue, cue + 1], source: draft.source, contents: [[cue + 1, end]], foundBy: 'shared-source' },
    ];
  });
  return [...drafts, ...added].sort((a, b) => contentStart(a) - contentStart(b));
}
