import { type Colour, colourOf, luminanceOf, over } from './css-colour';
import { frameAround } from './frames';
import { type Ground, groundOf, MIDDLE } from './ground';
import { parentAcrossShadow } from './node-kinds';

const CLEAR: Colour = { red: 0, green: 0, blue: 0, alpha: 0 };
const WHITE_CANVAS: Colour = { red: 1, green: 1, blue: 1, alpha: 1 };
/** The canvas of a dark page; Chromium's is #121212, Firefox's #1c1b22: both plainly dark. */
const DARK_CANVAS: Colour = { red: 0.09, green: 0.09, blue: 0.1, alpha: 1 };
/** So much paint under the text that what lies below no longer matters. */
const OPAQUE = 0.95;

/** What lies under text: a colour, or a picture that may be of any. */
type Backdrop = Colour | 'picture';

/**
 * Tells for ranges of one page, at one moment, what ground the reader sees them on: background colours are laid over
 * each other up to the canvas. Where a picture lies under the text, the text's own colour tells, and the ground counts
 * as grey, so that a line is drawn that nearly every picture shows.
 * Answers are kept per element, so make a new one for each painting.
 */
export function createBackgroundMeter(view: Window): (range: Range) => Ground {
  const known = new Map<Element, Backdrop>();
  const backdropOf = (element: Element): Backdrop => {
    const before = known.get(element);
    if (before) return before;
    const backdrop = measure(element);
    known.set(element, backdrop);
    return backdrop;
  };
  const measure = (element: Element): Backdrop => {
    const style = view.getComputedStyle(element);
    const own = colourOf(style.backgroundColor) ?? CLEAR;
    if (style.backgroundImage.includes('url(')) return 'picture';
    if (own.alpha >= OPAQUE) return own;
    const parent = parentAcrossShadow(element);
    const below = parent ? backdropOf(parent) : backdropBehind(element);
    return below === 'picture' ? below : over(own, below);
  };
  /** A frame without a background shows what lies under it, unless its scheme differs from that of the page around. */
  const backdropBehind = (root: Element): Backdrop => {
    const own = root.ownerDocument.defaultView;
    const canvas = canvasOf(own ?? view);
    const frame = own === view || canvas === DARK_CANVAS ? null : frameAround(root);
    return frame ? backdropOf(frame) : canvas;
  };
  return (range) => {
    const element = parentAcrossShadow(range.startContainer);
    if (!element) return 'light';
    const backdrop = backdropOf(element);
    if (backdrop !== 'picture') return groundOf(luminanceOf(backdrop));
    return isLightText(view, element) ? 'dark-grey' : 'light-grey';
  };
}

function isLightText(view: Window, element: Element): boolean {
  const colour = colourOf(view.getComputedStyle(element).color);
  return colour !== null && luminanceOf(colour) > MIDDLE;
}

/** A page that opts into dark colours without a background of its own gets the browser's dark canvas. */
function canvasOf(view: Window): Colour {
  const scheme = view.getComputedStyle(view.document.documentElement).colorScheme;
  const isDark =
    scheme.includes('dark') &&
    (!scheme.includes('light') || view.matchMedia('(prefers-color-scheme: dark)').matches);
  return isDark ? DARK_CANVAS : WHITE_CANVAS;
}
