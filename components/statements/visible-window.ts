/** Browsers draw nothing beyond some 17 million pixels; a longer list is scrolled in proportion. */
export const TALLEST = 15_000_000;

/** The part of a long list that is on the screen; CSS pixels from the top of the list. */
export type VisibleWindow = {
  /** Rows `[first, end)` are to be drawn. */
  readonly first: number;
  readonly end: number;
  /** Where the first of them stands. */
  readonly offset: number;
  /** How tall the whole list is made. */
  readonly total: number;
};

/** Of a list with rows of one height. */
export type ListMeasures = {
  readonly count: number;
  readonly rowHeight: number;
  readonly viewHeight: number;
};

/**
 * Which rows of a list show at a scroll position: constant time, however long the list.
 *
 * @param overscan rows drawn beyond either edge, so that scrolling meets no gap
 */
export function visibleWindow(list: ListMeasures, scrollTop: number, overscan: number): VisibleWindow {
  const { count, rowHeight, viewHeight } = list;
  const top = scrollTop * stretch(list);
  const first = clamp(Math.floor(top / rowHeight) - overscan, 0, count);
  const end = clamp(Math.ceil((top + viewHeight) / rowHeight) + overscan, first, count);
  return { first, end, offset: scrollTop - (top - first * rowHeight), total: drawnHeight(list) };
}

/** The scroll position nearest to the present one at which a row shows in full. */
export function scrollToRow(list: ListMeasures, scrollTop: number, row: number): number {
  const { rowHeight, viewHeight } = list;
  const top = scrollTop * stretch(list);
  const highest = row * rowHeight;
  const lowest = highest + rowHeight - viewHeight;
  if (top > highest) return highest / stretch(list);
  return top < lowest ? lowest / stretch(list) : scrollTop;
}

function drawnHeight({ count, rowHeight }: ListMeasures): number {
  return Math.min(count * rowHeight, TALLEST);
}

/** How far the list moves for each pixel scrolled: 1 but for the longest. */
function stretch(list: ListMeasures): number {
  const { count, rowHeight, viewHeight } = list;
  const room = drawnHeight(list) - viewHeight;
  return room > 0 ? (count * rowHeight - viewHeight) / room : 1;
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), most);
}
