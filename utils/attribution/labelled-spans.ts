import { CLOSING, OPENING } from '../text/sentences';
import { isWord } from '../text/tokens';
import { MARGIN, type Reading } from './reading';
import { begins, CONTENT, CUE, OUT, SOURCE, spanKind } from './span-labels';
import { type TokenSpan, tokenText } from './token-span';

/** The tagger's spans, each list in text order. */
export type LabelledSpans = {
  readonly sources: readonly TokenSpan[];
  readonly cues: readonly TokenSpan[];
  readonly contents: readonly TokenSpan[];
};

/** Quoted stretches shorter than this may be titles and scare quotes: contents do not snap to them. */
const SNAP_FROM_WORDS = 3;

function regionBounds(r: Reading, inside: number, region: number): TokenSpan {
  let a = inside;
  let b = inside + 1;
  while (a > 0 && r.region[a - 1] === region) a--;
  while (b < r.count && r.region[b] === region) b++;
  return [a, b];
}

/** A content that holds most of a quotation takes the whole of it; a quotation it ends in, it ends with. */
function snapToMarks(r: Reading, labels: Uint8Array, [a, b]: TokenSpan): TokenSpan {
  let from = a;
  let to = b;
  const first = r.region[a] ?? -1;
  const last = r.region[b - 1] ?? -1;
  if (first >= 0 && (r.regionWords[first] ?? 0) >= SNAP_FROM_WORDS) {
    const [ra, rb] = regionBounds(r, a, first);
    const covered = (Math.min(b, rb) - a) / (rb - ra);
    if (covered > 0.5 && ra < a && labels[a - 1] === OUT) from = ra;
  }
  if (last >= 0 && (r.regionWords[last] ?? 0) >= SNAP_FROM_WORDS) {
    const [, rb] = regionBounds(r, b - 1, last);
    if (rb > b && labels[b] === OUT && rb - b < b - a) to = rb;
  }
  return [from, to];
}

/** No span ends inside a compound: "14-year-old", "D-Va.". */
function withGluedParts(r: Reading, labels: Uint8Array, [a, b]: TokenSpan): TokenSpan {
  let to = b;
  while (to < r.count && r.starts[to] === r.ends[to - 1] && labels[to] === OUT) {
    const mark = r.quote[to + MARGIN];
    if (mark === CLOSING || mark === OPENING) break;
    const here = tokenText(r, to);
    const hyphen = /^[-–]$/.test(here);
    const afterHyphen = /^[-–]$/.test(tokenText(r, to - 1));
    if (!(hyphen && to + 1 < r.count && isWord(tokenText(r, to + 1))) && !(afterHyphen && isWord(here)))
      break;
    to++;
  }
  return [a, to];
}

/** Contents that came to hold the same words are one: two that lie in one quotation may both take the whole of it. */
function joinOverlapping(spans: readonly TokenSpan[]): TokenSpan[] {
  const out: TokenSpan[] = [];
  for (const span of spans) {
    const before = out.at(-1);
    if (!before || span[0] >= before[1]) out.push(span);
    else out[out.length - 1] = [Math.min(before[0], span[0]), Math.max(before[1], span[1])];
  }
  return out;
}

/** Reads spans off labels and mends their ends. A span never crosses a paragraph; those of a kind share no token. */
export function labelledSpans(r: Reading, labels: Uint8Array): LabelledSpans {
  const spans: Record<number, TokenSpan[]> = { [SOURCE]: [], [CUE]: [], [CONTENT]: [] };
  for (let i = 0; i < r.count; ) {
    const kind = spanKind(labels[i] ?? 0);
    let j = i + 1;
    if (kind) {
      while (
        j < r.count &&
        spanKind(labels[j] ?? 0) === kind &&
        !begins(labels[j] ?? 0) &&
        r.paragraph[j] === r.paragraph[i]
      ) {
        j++;
      }
      spans[kind]?.push([i, j]);
    }
    i = j;
  }
  const mend = (span: TokenSpan): TokenSpan => withGluedParts(r, labels, span);
  return {
    sources: (spans[SOURCE] ?? []).map(mend),
    cues: spans[CUE] ?? [],
    contents: joinOverlapping((spans[CONTENT] ?? []).map((span) => mend(snapToMarks(r, labels, span)))),
  };
}
