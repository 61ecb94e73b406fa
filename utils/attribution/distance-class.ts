/** Distances 0..3 as they are, then 4 to 6 tokens, to 10, to 20, more; `NO_DISTANCE` where there is nothing to measure. */
export const NO_DISTANCE = 8;

const CLASSES = new Uint8Array(22);
for (let d = 0; d < 22; d++) CLASSES[d] = d <= 3 ? d : d <= 6 ? 4 : d <= 10 ? 5 : d <= 20 ? 6 : 7;

/** The class 0..7 of a distance in tokens (not negative). */
export function distanceClass(distance: number): number {
  return CLASSES[distance > 21 ? 21 : distance] ?? 7;
}
