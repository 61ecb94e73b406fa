import type { Span } from '../model/span';

/** A stretch of article text whose UTF-16 units stand one to one in a text node. */
export type TextRun = {
  /** First unit in the article text. */
  readonly start: number;
  /** Number of units; at least 1. */
  readonly length: number;
  readonly node: Text;
  /** First unit in `node.data`. */
  readonly offset: number;
};

/**
 * The way back from the article text to the live page. Runs are in text order and do not overlap; units between
 * runs (blank lines between blocks, a line break's space, the marks of a `<q>`) stand in no text node.
 */
export type TextMap = { readonly text: string; readonly runs: readonly TextRun[] };

/**
 * The live range of a span of the article text: from its first to its last unit that stands in a node. Null when
 * no unit does, when the page no longer holds those words there, or when the span crosses a shadow boundary.
 * @throws {RangeError} for an empty span or one outside the text.
 */
export function rangeOf(map: TextMap, [start, end]: Span): Range | null {
  if (start < 0 || start >= end || end > map.text.length) {
    throw new RangeError(`Span [${start}, ${end}) is not inside the text of ${map.text.length} units.`);
  }
  const runs = runsWithin(map.runs, start, end);
  const first = runs[0];
  const last = runs.at(-1);
  if (!first || !last || !runs.every((run) => stillHolds(map.text, run))) return null;
  if (first.node.getRootNode() !== last.node.getRootNode()) return null;
  const range = first.node.ownerDocument.createRange();
  range.setStart(first.node, first.offset + Math.max(0, start - first.start));
  range.setEnd(last.node, last.offset + Math.min(last.length, end - last.start));
  // Slotted text can stand in another order in the tree than on the screen; such a range would be empty.
  return range.collapsed ? null : range;
}

/**
 * The article text a live range covers: from the first to the last unit inside it. Null when it holds no article
 * text. Inverse of `rangeOf` for spans that begin and end on units standing in a node.
 */
export function spanOf(map: TextMap, range: Range): Span | null {
  const root = range.commonAncestorContainer.getRootNode();
  let start = -1;
  let end = -1;
  for (const run of map.runs) {
    const inside = run.node.getRootNode() === root ? unitsInside(run, range) : null;
    if (!inside) continue;
    if (start < 0) start = inside[0];
    end = inside[1];
  }
  return start < 0 ? null : [start, end];
}

/** Units of a run inside a range, as a span of the article text. */
function unitsInside(run: TextRun, range: Range): Span | null {
  const { node, start, length, offset } = run;
  // Only a boundary in this very node can cut the run; any other lies wholly before or after it.
  const from =
    range.startContainer === node
      ? range.startOffset - offset
      : range.comparePoint(node, offset) < 0
        ? length
        : 0;
  const to =
    range.endContainer === node
      ? range.endOffset - offset
      : range.comparePoint(node, offset) > 0
        ? 0
        : length;
  const first = Math.max(0, from);
  const last = Math.min(length, to);
  return first < last ? [start + first, start + last] : null;
}

/** The runs that share a unit with `[start, end)`. */
function runsWithin(runs: readonly TextRun[], start: number, end: number): readonly TextRun[] {
  let low = 0;
  let high = runs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const run = runs[middle];
    if (run && run.start + run.length <= start) low = middle + 1;
    else high = middle;
  }
  let after = low;
  for (let run = runs[after]; run && run.start < end; run = runs[after]) after += 1;
  return runs.slice(low, after);
}

/** Whether the page still has those words in that node; white space of any kind counts as a space. */
function stillHolds(text: string, { node, start, length, offset }: TextRun): boolean {
  if (!node.isConnected) return false;
  const now = node.data.slice(offset, offset + length);
  const then = text.slice(start, start + length);
  return now === then || now.replace(/\s/g, ' ') === then;
}
