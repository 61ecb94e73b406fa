/**
 * What marks are drawn on. A line in the colours of the light or dark scheme could hardly be seen on the greys between:
 * there it is nearly black or nearly white.
 */
export const GROUNDS = ['light', 'light-grey', 'dark-grey', 'dark'] as const;

export type Ground = (typeof GROUNDS)[number];

/** From #e6e6e6 on, the soft line of a mere quotation keeps 3:1 even under the wash of the active mark. */
const LIGHT = 0.78;
/** Where black and white lines are told from the ground equally well: (1 + .05) / (L + .05) = (L + .05) / .05. */
export const MIDDLE = 0.179;
/** Up to #3f3f3f the same holds for the soft line of the dark scheme. */
const DARK = 0.05;

/** The ground of a relative luminance, 0 black to 1 white. */
export function groundOf(luminance: number): Ground {
  if (luminance >= LIGHT) return 'light';
  if (luminance >= MIDDLE) return 'light-grey';
  return luminance > DARK ? 'dark-grey' : 'dark';
}
