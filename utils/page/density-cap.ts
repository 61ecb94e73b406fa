import type { MarkLook } from '../model/mark';
import type { PaintedMark } from './painted-mark';

/**
 * So many underlines a screen may hold before mere quotations are left out. Twelve still let the text be read: about
 * one in three lines of a news column.
 */
export const MOST_PER_SCREEN: Readonly<Record<MarkLook['density'], number>> = {
  all: Number.POSITIVE_INFINITY,
  balanced: 12,
  few: 5,
  'on-record': 0,
};

/**
 * The marks to draw so that no screen is covered with them: a mere quotation is left out where its screen already
 * holds `most` marks, those on record first. `tops` gives each mark's distance from the top of the page in CSS
 * pixels, in the order of `marks`; screens are counted from the top. Order is kept.
 */
export function withinDensity(
  marks: readonly PaintedMark[],
  tops: readonly number[],
  screenHeight: number,
  most: number,
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
