import { contentStart, type Draft } from '../draft';
import type { Reading } from '../reading';
import type { TokenSpan } from '../token-span';

/** A quotation (marks included) and whose it is, by which word. */
export type Assignment = {
  readonly quotation: TokenSpan;
  readonly cue: TokenSpan;
  readonly source: TokenSpan;
};

/** A remainder of one token is punctuation. */
const LEAST = 2;

/** The stretches of a content that are not given away. */
function remains([first, end]: TokenSpan, given: Uint8Array): TokenSpan[] {
  const out: TokenSpan[] = [];
  let from = first;
  for (let i = first; i <= end; i++) {
    if (i < end && !given[i]) continue;
    if (i - from >= LEAST || (i - from > 0 && i - from === end - first)) out.push([from, i]);
    from = i + 1;
  }
  return out;
}

/**
 * Gives quotations to their owners: each leaves the drafts that held it (one left without contents goes) and joins the
 * draft of its owner's cue, or makes a new one. In text order; linear.
 */
export function assignQuotations(
  r: Reading,
  drafts: readonly Draft[],
  assignments: readonly Assignment[],
  foundBy: string,
): Draft[] {
  if (assignments.length === 0) return [...drafts];
  const given = new Uint8Array(r.count);
  const byCue = new Map<number, Assignment[]>();
  for (const assignment of assignments) {
    given.fill(1, ...assignment.quotation);
    const at = assignment.cue[1] - 1;
    byCue.set(at, [...(byCue.get(at) ?? []), assignment]);
  }
  const out = drafts.flatMap((draft): Draft[] => {
    const contents = draft.contents.flatMap((content) => remains(content, given));
    const own: Assignment[] = [];
    for (let i = draft.cue?.[0] ?? 0; i < (draft.cue?.[1] ?? 0); i++) {
      own.push(...(byCue.get(i) ?? []));
      byCue.delete(i);
    }
    const [first] = own;
    if (!first) return contents.length > 0 ? [{ ...draft, contents }] : [];
    const [from, to] = first.source;
    // "…,” joked **the striker**": who speaks is no part of what was said.
    const said = contents.filter(([start, end]) => start < from || to < end);
    const joined = [...said, ...own.map(({ quotation }) => quotation)].sort((a, b) => a[0] - b[0]);
    return [{ ...draft, source: draft.source ?? first.source, contents: joined, foundBy }];
  });
  for (const [first, ...more] of byCue.values()) {
    if (!first) continue;
    const contents = [first, ...more].map(({ quotation }) => quotation);
    out.push({ cue: first.cue, source: first.source, contents, foundBy });
  }
  return out.sort((a, b) => contentStart(a) - contentStart(b));
}

/** For each token the index of the draft whose content holds it, or -1. */
export function holders(r: Reading, drafts: readonly Draft[]): Int32Array {
  const out = new Int32Array(r.count).fill(-1);
  drafts.forEach(({ contents }, d) => {
    for (const [first, end] of contents) out.fill(d, first, end);
  });
  return out;
}
