/** A mark and where it begins in the window: CSS pixels from its top, negative above it. */
export type PlacedMark = { readonly id: string; readonly top: number };

/**
 * The mark to go to from `from`: the one before (-1) or after (1) it, round and round, or itself (0). Without a mark to
 * start from, or when it has been scrolled out of sight, from the place being read: the first that begins in or below the
 * window, or the last that begins above it.
 *
 * @param marks in text order
 * @param windowHeight CSS pixels
 * @returns null when there are no marks
 */
export function stepMark(
  marks: readonly PlacedMark[],
  from: string | null,
  by: -1 | 0 | 1,
  windowHeight: number,
): string | null {
  const at = marks.findIndex(({ id, top }) => id === from && top >= 0 && top < windowHeight);
  if (at >= 0) return marks[(at + by + marks.length) % marks.length]?.id ?? null;
  const found = by >= 0 ? marks.find(({ top }) => top >= 0) : marks.findLast(({ top }) => top < 0);
  return (found ?? (by >= 0 ? marks[0] : marks.at(-1)))?.id ?? null;
}
