import type { Block } from '../../model/page-text';
import { contentStart, type Draft } from '../draft';
import type { Reading } from '../reading';

/** Paragraphs between an introduction and its block quotation. */
const NEAR = 2;

function firstTokenFrom(r: Reading, offset: number): number {
  let low = 0;
  let high = r.count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((r.starts[middle] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Share of letters and spaces in prose; listings of code and tables have less. */
const LEAST_PROSE = 0.8;

function isProse(text: string): boolean {
  const prose = text.match(/[\p{L}\s]/gu)?.length ?? 0;
  return prose >= LEAST_PROSE * text.length;
}

/**
 * A block that the page sets as a quotation is one, with or without marks. Where nothing was found in it, it is
 * somebody's who was a source shortly before; blocks that follow one another are one quotation. Drafts are in text
 * order.
 */
export function addBlockQuotes(r: Reading, drafts: readonly Draft[], blocks: readonly Block[]): Draft[] {
  const quoted = blocks.filter(({ kind }) => kind === 'quote');
  if (quoted.length === 0) return [...drafts];
  const held = new Uint8Array(r.count);
  for (const { contents } of drafts) for (const [a, b] of contents) held.fill(1, a, b);
  const added: Draft[] = [];
  for (const { span } of quoted) {
    const first = firstTokenFrom(r, span[0]);
    const end = firstTokenFrom(r, span[1]);
    if (end <= first || held.subarray(first, end).includes(1)) continue;
    if (!isProse(r.text.slice(...span))) continue;
    const open = added.at(-1);
    if (open && open.contents.at(-1)?.[1] === first) {
      added[added.length - 1] = { ...open, contents: [...open.contents, [first, end]] };
      continue;
    }
    const before = drafts.findLast((draft) => draft.source !== null && contentStart(draft) < first);
    const near = before && (r.paragraph[first] ?? 0) - (r.paragraph[contentStart(before)] ?? 0) <= NEAR;
    added.push({
      cue: null,
      source: near ? before.source : null,
      contents: [[first, end]],
      foundBy: 'block-quote',
    });
  }
  return [...drafts, ...added].sort((a, b) => contentStart(a) - contentStart(b));
}
