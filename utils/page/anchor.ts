import search from 'approx-string-match';
import type { Selector, TextPositionSelector, TextQuoteSelector } from '../model/selector';
import type { Span } from '../model/span';
import { type Context, contextAgreement, withinBlock } from './anchor-context';
import { keepsMeaning } from './anchor-words';

/**
 * Where selectors lead in a text. `changed`: the words there are not quite those that were quoted. `ambiguous`: two
 * places fit about equally well. `lost`: no place fits well enough.
 */
export type Anchoring =
  | { readonly state: 'found'; readonly span: Span; readonly changed: boolean }
  | { readonly state: 'ambiguous' }
  | { readonly state: 'lost' };

type Candidate = { readonly span: Span; readonly quote: number; readonly context: number };

const LOST: Anchoring = { state: 'lost' };
const AMBIGUOUS: Anchoring = { state: 'ambiguous' };

/** A quotation this long is not repeated by chance: found once, it is found, wherever it moved. */
const DISTINCTIVE = 32;
/** A shorter or an edited one needs a neighbour, before or after it, that agrees so far. */
const CONTEXT_FLOOR = 0.6;
/** Share of the quotation's units that may have been edited. More, and a lookalike is as likely. */
const EDITED_SHARE = 0.25;
/** The matcher's work grows with the errors allowed; a long quotation is recognised by less than a quarter. */
const MOST_ERRORS = 60;
/** Too short to be told from a lookalike once edited. */
const LEAST_FOR_EDITS = 20;
/** The best place must beat the next by so much of the full score. */
const MARGIN = 0.1;
/** A place in its old paragraph alone counts a little less than one whose paragraph also kept its neighbours. */
const MOVED = 0.9;
/** Weight of the quotation; the rest is the context's. Half and half, since a lookalike differs most in its context. */
const QUOTE_WEIGHT = 0.5;

/**
 * Finds the place that W3C selectors describe, in a text that may have been edited since; never silently a lookalike.
 * In turn: the position, if the quotation stands there with its context; the quotation word for word; the quotation
 * with edits, above an absolute floor and a margin to the runner-up, and only while figures, names and negations stay.
 * Marks and white space count as equal in all their typographic forms. Without a quotation nothing can be verified,
 * so the answer is `lost`. Spans are UTF-16, half-open.
 */
export function anchor(text: string, selectors: readonly Selector[]): Anchoring {
  const quote = selectors.find((each): each is TextQuoteSelector => each.type === 'TextQuoteSelector');
  const position = selectors.find(
    (each): each is TextPositionSelector => each.type === 'TextPositionSelector',
  );
  if (!quote || quote.exact.trim() === '') return LOST;
  const page = fold(text);
  const exact = fold(quote.exact);
  const context: Context = { prefix: fold(quote.prefix), suffix: fold(quote.suffix) };
  const verbatim = occurrences(page, exact).map((span) => candidate(page, span, context));
  return verbatim.length > 0
    ? amongVerbatim(verbatim, exact, context, position ?? null)
    : amongEdited(text, page, quote.exact, exact, context);
}

/**
 * The places of a description in parts, one for each quotation in it, in order: a part is a quote selector with the
 * position selector after it, if there is one.
 */
export function anchorParts(text: string, selectors: readonly Selector[]): readonly Anchoring[] {
  return selectors.flatMap((selector, index) => {
    if (selector.type !== 'TextQuoteSelector') return [];
    const next = selectors[index + 1];
    return [anchor(text, next?.type === 'TextPositionSelector' ? [selector, next] : [selector])];
  });
}

function amongVerbatim(
  candidates: readonly Candidate[],
  exact: string,
  context: Context,
  position: TextPositionSelector | null,
): Anchoring {
  const [best, next] = [...candidates].sort((a, b) => b.context - a.context);
  if (!best) return LOST;
  // An unmoved place is the same place unless another one has clearly better neighbours.
  const unmoved = candidates.find(({ span }) => span[0] === position?.start);
  if (unmoved && unmoved.context >= CONTEXT_FLOOR && best.context - unmoved.context < MARGIN)
    return found(unmoved);
  if (!next) {
    if (exact.length >= DISTINCTIVE || best.context >= CONTEXT_FLOOR) return found(best);
    return isEmpty(context) ? AMBIGUOUS : LOST;
  }
  if (best.context < CONTEXT_FLOOR || best.context - next.context < MARGIN) return AMBIGUOUS;
  return found(best);
}

function amongEdited(
  text: string,
  page: string,
  original: string,
  exact: string,
  context: Context,
): Anchoring {
  if (exact.length < LEAST_FOR_EDITS) return LOST;
  const mostErrors = Math.min(MOST_ERRORS, Math.floor(exact.length * EDITED_SHARE));
  const candidates = approximate(page, exact, mostErrors)
    .map(({ span, errors }) => ({ ...candidate(page, span, context), quote: 1 - errors / exact.length }))
    .map((each) => ({ ...each, context: Math.max(each.context, agreementIfMoved(page, each.span, context)) }))
    .sort((a, b) => scoreOf(b) - scoreOf(a));
  const [best, next] = candidates;
  if (!best || best.context < CONTEXT_FLOOR) return LOST;
  if (next && scoreOf(best) - scoreOf(next) < MARGIN) return AMBIGUOUS;
  const span = toWordEdges(page, best.span);
  return keepsMeaning(original, text.slice(...span)) ? { state: 'found', span, changed: true } : LOST;
}

function found({ span }: Candidate): Anchoring {
  return { state: 'found', span, changed: false };
}

function candidate(page: string, span: Span, context: Context): Candidate {
  return { span, quote: 1, context: contextAgreement(page, span, context) };
}

function agreementIfMoved(page: string, span: Span, context: Context): number {
  const inner = withinBlock(context);
  return inner ? MOVED * contextAgreement(page, span, inner) : 0;
}

function scoreOf({ quote, context }: Candidate): number {
  return QUOTE_WEIGHT * quote + (1 - QUOTE_WEIGHT) * context;
}

function isEmpty({ prefix, suffix }: Context): boolean {
  return prefix.trim() === '' && suffix.trim() === '';
}

function occurrences(page: string, exact: string): readonly Span[] {
  const spans: Span[] = [];
  for (let at = page.indexOf(exact); at >= 0; at = page.indexOf(exact, at + 1))
    spans.push([at, at + exact.length]);
  return spans;
}

/** The closest places, and the closest among the rest: the matcher itself tells only of the closest. */
function approximate(
  page: string,
  exact: string,
  mostErrors: number,
): readonly { readonly span: Span; readonly errors: number }[] {
  const closest = distinct(search(page, exact, mostErrors));
  const masked = closest.reduce(
    (rest, { start, end }) => rest.slice(0, start) + '\u0000'.repeat(end - start) + rest.slice(end),
    page,
  );
  return [...closest, ...distinct(search(masked, exact, mostErrors))].map(({ start, end, errors }) => ({
    span: [start, end],
    errors,
  }));
}

/** Of matches that overlap, the first: they are one place with different edges. */
function distinct<T extends { readonly start: number; readonly end: number }>(
  matches: readonly T[],
): readonly T[] {
  const kept: T[] = [];
  for (const match of matches)
    if (match.end > match.start && match.start >= (kept.at(-1)?.end ?? 0)) kept.push(match);
  return kept;
}

/** Marks and spaces in their plain forms, unit for unit, so that offsets stay. */
function fold(text: string): string {
  return text
    .replace(/[\u2018\u2019\u201a\u201b\u2032\u00b4`]/g, "'")
    .replace(/[\u201c-\u201f\u00ab\u00bb\u2033]/g, '"')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/\s/g, ' ');
}

/** The matcher cuts where it is cheapest; readers want whole words. */
function toWordEdges(page: string, [start, end]: Span): Span {
  let from = start;
  let to = end;
  while (from > 0 && isWordUnit(page, from - 1) && isWordUnit(page, from)) from -= 1;
  while (to < page.length && isWordUnit(page, to - 1) && isWordUnit(page, to)) to += 1;
  while (from < to - 1 && page[from] === ' ') from += 1;
  while (to > from + 1 && page[to - 1] === ' ') to -= 1;
  return [from, to];
}

function isWordUnit(page: string, at: number): boolean {
  return /[\p{L}\p{N}\p{M}]/u.test(page[at] ?? '');
}
