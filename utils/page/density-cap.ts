import type { PaintedMark } from './painted-mark';

/** So many underlines on one screen still let the text be read; beyond, only what is on record is drawn. */
const MOST_PER_SCREEN = 12;

/**
 * The marks to draw so that no screen is covered with them: a mere quotation is left out where its screen already
 * holds `most` marks, those on record first. `tops` gives each mark's distance from the top of the page in CSS
 * pixels, in the order of `marks`; screens are counted from the top. Order is kept.
 */
export function withinDensity(
  marks: readonly PaintedMark[],
  tops: readonly number[],
  screenHeight: number,
  most = MOST_PER_SCREEN,
): readonly PaintedMark[] {
  const screenOf = (index: number): number => Math.floor((tops[index] ?? 0) / Math.max(1, screenHeight));
  const used = new Map<number, number>();
  const take = (index: number): void => {
    used.set(screenOf(index), (used.get(screenOf(index)) ?? 0) + 1);
  };
  marks.forEach(({ state }, index) => {
    if (state !== 'quote') take(index);
  });
  return marks.filter(({ state }, index) => {
    if (state !== 'quote') return true;
    if ((used.get(screenOf(index)) ?? 0) >= most) return false;
    take(index);
    return true;
  });
}
