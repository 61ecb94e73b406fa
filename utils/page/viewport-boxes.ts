import type { Box } from './place-card';

/**
 * The line boxes of a range in the window's viewport, in CSS pixels, also when the range stands in frames within that
 * window. Frames that a transform turns or scales are taken as if they were not.
 */
export function viewportBoxes(range: Range, window: Window): readonly Box[] {
  const { x, y } = offsetIn(window, range.startContainer.ownerDocument?.defaultView ?? null);
  return [...range.getClientRects()].map(({ left, top, right, bottom }) => ({
    left: left + x,
    top: top + y,
    right: right + x,
    bottom: bottom + y,
  }));
}

/** Where a range begins: CSS pixels from the top of the window's viewport. */
export function viewportTop(range: Range, window: Window): number {
  const { y } = offsetIn(window, range.startContainer.ownerDocument?.defaultView ?? null);
  return range.getBoundingClientRect().top + y;
}

/** How far the viewport of a frame's window lies from that of the outer one. */
function offsetIn(outer: Window, inner: Window | null): { readonly x: number; readonly y: number } {
  let [x, y] = [0, 0];
  for (let at = inner; at && at !== outer; ) {
    const frame: Element | null = at.frameElement;
    if (!frame) break;
    const { left, top } = frame.getBoundingClientRect();
    x += left + frame.clientLeft;
    y += top + frame.clientTop;
    at = frame.ownerDocument.defaultView;
  }
  return { x, y };
}
