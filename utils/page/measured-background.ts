import { over, type Tone, toneOf } from './css-colour';
import { parentAcrossShadow } from './node-kinds';

const CLEAR: Tone = { luminance: 0, alpha: 0 };
/** White text on this reads as well as black text: contrast (L + .05) is equal both ways. */
const MIDDLE = 0.179;
/** The canvas of a dark page; Chromium's is #121212, Firefox's #1c1b22: both plainly dark. */
const DARK_CANVAS = 0.01;
/** So much paint under the text that what lies below no longer matters. */
const OPAQUE = 0.95;

/**
 * Tells for ranges of one page, at one moment, whether the reader sees them on a dark background: background colours
 * are laid over each other up to the canvas. Where a picture lies under the text, the text's own colour tells.
 * Answers are kept per element, so make a new one for each painting.
 */
export function createBackgroundMeter(view: Window): (range: Range) => boolean {
  const known = new Map<Element, boolean>();
  return (range) => {
    const element = parentAcrossShadow(range.startContainer);
    if (!element) return false;
    const dark = known.get(element) ?? isDark(view, element);
    known.set(element, dark);
    return dark;
  };
}

function isDark(view: Window, element: Element): boolean {
  let seen = CLEAR;
  for (let at: Element | null = element; at; at = parentAcrossShadow(at)) {
    const style = view.getComputedStyle(at);
    seen = over(seen, toneOf(style.backgroundColor) ?? CLEAR);
    if (seen.alpha >= OPAQUE) return seen.luminance < MIDDLE;
    if (style.backgroundImage.includes('url(')) return isLightText(view, element);
  }
  return over(seen, { luminance: hasDarkCanvas(view) ? DARK_CANVAS : 1, alpha: 1 }).luminance < MIDDLE;
}

function isLightText(view: Window, element: Element): boolean {
  const tone = toneOf(view.getComputedStyle(element).color);
  return tone !== null && tone.luminance > MIDDLE;
}

/** A page that opts into dark colours without a background of its own gets the browser's dark canvas. */
function hasDarkCanvas(view: Window): boolean {
  const scheme = view.getComputedStyle(view.document.documentElement).colorScheme;
  if (!scheme.includes('dark')) return false;
  return !scheme.includes('light') || view.matchMedia('(prefers-color-scheme: dark)').matches;
}
