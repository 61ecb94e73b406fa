/** Lines enough to read a bar's height by. */
const MOST_TICKS = 4;

/** The whole numbers to mark on an axis from 0 to at least `most`: steps of 1, 2 or 5 times a power of ten. */
export function axisTicks(most: number): number[] {
  const rough = Math.max(1, most) / MOST_TICKS;
  const power = 10 ** Math.max(0, Math.floor(Math.log10(rough)));
  const step = [1, 2, 5, 10].map((each) => each * power).find((each) => each >= rough) ?? power;
  const count = Math.ceil(Math.max(1, most) / step);
  return Array.from({ length: count + 1 }, (_, i) => i * step);
}
