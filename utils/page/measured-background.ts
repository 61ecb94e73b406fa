import { over, type Tone, toneOf } from './css-colour';
import { frameAround } from './frames';
import { parentAcrossShadow } from './node-kinds';

const CLEAR: Tone = { luminance: 0, alpha: 0 };
/** White text on this reads as well as black text: contrast (L + .05) is equal both ways. */
const MIDDLE = 0.179;
/** The canvas of a dark page; Chromium's is #121212, Firefox's #1c1b22: both plainly dark. */
const DARK_CANVAS = 0.01;
/** So much paint under the text that what lies below no longer matters. */
const OPAQUE = 0.95;

/** What lies under text: a tone, or a picture that may be of any. */
type Ground = Tone | 'picture';

/**
 * Tells for ranges of one page, at one moment, whether the reader sees them on a dark background: background colours
 * are laid over each other up to the canvas. Where a picture lies under the text, the text's own colour tells.
 * Answers are kept per element, so make a new one for each painting.
 */
export function createBackgroundMeter(view: Window): (range: Range) => boolean {
  const known = new Map<Element, Ground>();
  const groundUnder = (element: Element): Ground => {
    const before = known.get(element);
    if (before) return before;
    const ground = measure(element);
    known.set(element, ground);
    return ground;
  };
  const measure = (element: Element): Ground => {
    const style = view.getComputedStyle(element);
    const own = toneOf(style.backgroundColor) ?? CLEAR;
    if (style.backgroundImage.includes('url(')) return 'picture';
    if (own.alpha >= OPAQUE) return own;
    const parent = parentAcrossShadow(element);
    const below = parent ? groundUnder(parent) : groundBehind(element);
    return below === 'picture' ? below : over(own, below);
  };
  /** A frame without a background shows what lies under it, unless its scheme differs from that of the page around. */
  const groundBehind = (root: Element): Ground => {
    const own = root.ownerDocument.defaultView;
    const canvas = canvasOf(own ?? view);
    const frame = own === view || canvas.luminance === DARK_CANVAS ? null : frameAround(root);
    return frame ? groundUnder(frame) : canvas;
  };
  return (range) => {
    const element = parentAcrossShadow(range.startContainer);
    const ground = element && groundUnder(element);
    if (!ground) return false;
    return ground === 'picture' ? isLightText(view, element) : ground.luminance < MIDDLE;
  };
}

function isLightText(view: Window, element: Element): boolean {
  const tone = toneOf(view.getComputedStyle(element).color);
  return tone !== null && tone.luminance > MIDDLE;
}

/** A page that opts into dark colours without a background of its own gets the browser's dark canvas. */
function canvasOf(view: Window): Tone {
  const scheme = view.getComputedStyle(view.document.documentElement).colorScheme;
  const isDark =
    scheme.includes('dark') &&
    (!scheme.includes('light') || view.matchMedia('(prefers-color-scheme: dark)').matches);
  return { luminance: isDark ? DARK_CANVAS : 1, alpha: 1 };
}
