import { CLOSING, OPENING, OUTSIDE } from '../text/sentences';
import type { Draft } from './draft';
import type { LabelledSpans } from './labelled-spans';
import { MARGIN, type Reading } from './reading';
import { gapBetween, type TokenSpan } from './token-span';

type Link = { readonly cue: TokenSpan; source: TokenSpan | null; shared: Link | null; contents: TokenSpan[] };

/** A span before its cue is nearer than one as far behind it for sources, and the reverse for contents. */
const WRONG_SIDE = 0.5;
/** How many cues around a span are looked at; more never change the choice. */
const NEIGHBOURS = 6;

/** Index of the first link whose cue begins at or behind token `at`. */
function firstLinkFrom(links: readonly Link[], at: number): number {
  let low = 0;
  let high = links.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((links[middle]?.cue[0] ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

function linkSources(r: Reading, links: readonly Link[], sources: readonly TokenSpan[]): void {
  for (const source of sources) {
    const at = firstLinkFrom(links, source[0]);
    let best: Link | null = null;
    let least = Infinity;
    for (const link of [links[at - 1], links[at]]) {
      if (!link || r.sentence[link.cue[0]] !== r.sentence[source[0]]) continue;
      const distance = gapBetween(source, link.cue) + (source[0] < link.cue[0] ? 0 : WRONG_SIDE);
      if (distance < least) {
        least = distance;
        best = link;
      }
    }
    if (best && (!best.source || gapBetween(best.source, best.cue) > least)) best.source = source;
  }
  // "She said …, adding …": a cue without a source shares that of the cue before it in the sentence.
  links.forEach((link, l) => {
    const before = links[l - 1];
    if (link.source || !before || r.sentence[before.cue[0]] !== r.sentence[link.cue[0]]) return;
    link.shared = before;
  });
}

/** The cue next to a content, on either side, within the content's own sentences: nothing farther can be nearer. */
function nearestCue(r: Reading, links: readonly Link[], content: TokenSpan): Link | null {
  const first = r.sentence[content[0]] ?? 0;
  const last = r.sentence[content[1] - 1] ?? 0;
  const at = firstLinkFrom(links, content[0]);
  let best: Link | null = null;
  let least = Infinity;
  for (const link of [links[at - 1], links[at]]) {
    const s = link ? (r.sentence[link.cue[0]] ?? 0) : -1;
    if (!link || s < first || s > last) continue;
    const distance = gapBetween(content, link.cue) + (content[0] >= link.cue[1] ? 0 : WRONG_SIDE);
    if (distance < least) {
      least = distance;
      best = link;
    }
  }
  return best;
}

/** Does this content end in a quotation? */
const endsQuoted = (r: Reading, content: TokenSpan): boolean => r.quote[content[1] - 1 + MARGIN] !== OUTSIDE;

/** Is this content, as far as its first token tells, a quotation? */
const isQuoted = (r: Reading, content: TokenSpan): boolean => r.quote[content[0] + MARGIN] !== OUTSIDE;

/**
 * "“We did it!” Dana Ek, of Lund, shouted.": a stop inside the marks makes the speaker a sentence of its own. Such a
 * cue has no content behind it.
 */
function cueOfNextSentence(
  r: Reading,
  links: readonly Link[],
  from: number,
  content: TokenSpan,
  next: TokenSpan | null,
): Link | null {
  if (!isQuoted(r, content) || r.quote[content[1] - 1 + MARGIN] !== CLOSING) return null;
  const after = content[1];
  if (after >= r.count || r.paragraph[after] !== r.paragraph[content[0]]) return null;
  const s = r.sentence[after] ?? 0;
  for (let l = from; l < Math.min(links.length, from + NEIGHBOURS); l++) {
    const link = links[l];
    if (!link || link.cue[0] < after) continue;
    if (r.sentence[link.cue[0]] !== s || !link.source) return null;
    const taken = next !== null && next[0] >= link.cue[1] && r.sentence[next[0]] === s;
    return taken ? null : link;
  }
  return null;
}

/**
 * A content whose sentences hold no cue goes on what was said before in the paragraph, a quotation on a quotation
 * first, or is introduced by the cue of the next sentence, or, when it opens with a mark, goes on the last one of the
 * paragraph before.
 */
function cueNearby(
  r: Reading,
  links: readonly Link[],
  from: number,
  content: TokenSpan,
  last: Link | null,
): Link | null {
  const paragraph = r.paragraph[content[0]] ?? 0;
  const quoted = isQuoted(r, content);
  let before: Link | null = null;
  for (let l = from - 1; l >= Math.max(0, from - NEIGHBOURS); l--) {
    const link = links[l];
    if (!link || r.paragraph[link.cue[0]] !== paragraph || link.cue[0] >= content[0]) continue;
    if (link.contents.length === 0) continue;
    if (!quoted || link.contents.some((other) => endsQuoted(r, other))) return link;
    before ??= link;
  }
  if (before) return before;
  for (let l = Math.max(0, from - 1); l < Math.min(links.length, from + NEIGHBOURS); l++) {
    const link = links[l];
    if (!link || r.paragraph[link.cue[0]] !== paragraph || link.cue[0] < content[0]) continue;
    const away = (r.sentence[link.cue[0]] ?? 0) - (r.sentence[content[1] - 1] ?? 0);
    if (away <= 1) return link;
    break;
  }
  const opens = r.quote[content[0] + MARGIN] === OPENING;
  if (last && opens && paragraph - (r.paragraph[last.cue[0]] ?? 0) <= 1) return last;
  return null;
}

/** Joins the tagger's spans to attributions: every content to a cue, every source to a cue, in text order. */
export function linkSpans(r: Reading, spans: LabelledSpans): Draft[] {
  const links: Link[] = spans.cues.map((cue) => ({ cue, source: null, shared: null, contents: [] }));
  linkSources(r, links, spans.sources);
  const alone: TokenSpan[] = [];
  let last: Link | null = null;
  let from = 0;
  for (const [c, content] of spans.contents.entries()) {
    const s = r.sentence[content[0]] ?? 0;
    while (from < links.length && (r.sentence[links[from]?.cue[0] ?? 0] ?? 0) < s) from++;
    const link: Link | null =
      nearestCue(r, links, content) ??
      cueOfNextSentence(r, links, from, content, spans.contents[c + 1] ?? null) ??
      cueNearby(r, links, from, content, last);
    if (link) {
      link.contents.push(content);
      last = link;
    } else {
      alone.push(content);
    }
  }
  const linked = links
    .filter((link) => link.contents.length > 0)
    .map((link) => ({
      cue: link.cue,
      source: link.source ?? link.shared?.source ?? null,
      contents: link.contents,
      foundBy: 'model',
    }));
  const headless = alone.map((content) => ({
    cue: null,
    source: null,
    contents: [content],
    foundBy: 'model',
  }));
  return [...linked, ...headless].sort((a, b) => (a.contents[0]?.[0] ?? 0) - (b.contents[0]?.[0] ?? 0));
}
