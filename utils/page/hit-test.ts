import { isElement, parentAcrossShadow, shadowRootsOf } from './node-kinds';
import type { PaintedMark } from './painted-mark';

/** Underlines hang below the line: so far outside a line's box still hits it, in CSS pixels. */
const SLACK = 2;
/** The same for fingers, which are blunt. Half the gap between two lines of a news column. */
export const FINGER_SLACK = 6;
const LINK = 'a[href], area[href], button, summary, label, [role="link"], [role="button"]';

/** A mark under a point. */
export type Hit = {
  readonly mark: PaintedMark;
  /** Which of the mark's ranges. */
  readonly range: Range;
  /** A plain click there already does something, which must not be taken from the page. */
  readonly insideLink: boolean;
};

/**
 * The mark under a point of the viewport (CSS pixels); of overlapping ones the shortest. Null when there is none, or
 * when something else lies over it. A frame's document has a viewport of its own, and only its own marks count.
 *
 * @param slack so far outside a line's box still hits it, in CSS pixels
 */
export function markAt(
  page: Document,
  x: number,
  y: number,
  marks: readonly PaintedMark[],
  slack = SLACK,
): Hit | null {
  const under = rangesUnder(page, x, y, marks, slack);
  let best: { mark: PaintedMark; range: Range; length: number } | null = null;
  for (const mark of marks) {
    const range = mark.ranges.find((candidate) => under.has(candidate));
    const length = mark.ranges.reduce((sum, each) => sum + each.toString().length, 0);
    if (range && (!best || length < best.length)) best = { mark, range, length };
  }
  return best && { mark: best.mark, range: best.range, insideLink: isInsideLink(page, x, y, best.range) };
}

function rangesUnder(
  page: Document,
  x: number,
  y: number,
  marks: readonly PaintedMark[],
  slack: number,
): ReadonlySet<AbstractRange> {
  const ranges = marks
    .flatMap((mark) => mark.ranges)
    .filter(({ startContainer }) => startContainer.ownerDocument === page);
  const roots = shadowRootsOf(ranges);
  const registry = page.defaultView?.CSS.highlights;
  if (registry && 'highlightsFromPoint' in registry && typeof registry.highlightsFromPoint === 'function') {
    const found: unknown = registry.highlightsFromPoint(x, y, { shadowRoots: roots });
    const hits = new Set(rangesIn(found));
    const ours = ranges.filter((range) => hits.has(range));
    if (ours.length > 0) return new Set(ours);
    // Not drawn just now, or wrapped anew by a sandbox on the way: then geometry tells.
  }
  return new Set(ranges.filter((range) => isUnder(page, x, y, range, roots, slack)));
}

/** `HighlightHitResult[]` is too new for TypeScript's library, so it is read with care. */
function rangesIn(found: unknown): readonly unknown[] {
  if (!Array.isArray(found)) return [];
  return found.flatMap((hit: unknown) =>
    typeof hit === 'object' && hit !== null && 'ranges' in hit && Array.isArray(hit.ranges) ? hit.ranges : [],
  );
}

/** By geometry: the point is in a line box of the range, and the text under the point is the range's own. */
function isUnder(
  page: Document,
  x: number,
  y: number,
  range: Range,
  roots: readonly ShadowRoot[],
  slack: number,
): boolean {
  const inBox = [...range.getClientRects()].some(
    (box) =>
      x >= box.left - slack && x <= box.right + slack && y >= box.top - slack && y <= box.bottom + slack,
  );
  if (!inBox) return false;
  const node = page.caretPositionFromPoint?.(x, y, { shadowRoots: [...roots] })?.offsetNode;
  // An overlay answers with its own text, or with an element that holds none of the range.
  return node ? range.intersectsNode(node) : false;
}

function isInsideLink(page: Document, x: number, y: number, range: Range): boolean {
  const start = range.startContainer;
  let at: Element | null =
    page.elementFromPoint(x, y) ?? (isElement(start) ? start : parentAcrossShadow(start));
  // The topmost element outside a shadow tree is its host; look inside it.
  for (let inner = at?.shadowRoot; inner; inner = at?.shadowRoot) {
    const deeper: Element | null = inner.elementFromPoint(x, y);
    if (!deeper || deeper === at) break;
    at = deeper;
  }
  for (; at; at = parentAcrossShadow(at)) if (at.matches(LINK)) return true;
  return false;
}
