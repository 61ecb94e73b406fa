/** How light a colour is (relative luminance, 0 black to 1 white) and how opaque (0 to 1). */
export type Tone = { readonly luminance: number; readonly alpha: number };

/** Rec. 709 weights, as in WCAG 2.2 "relative luminance". */
const RED = 0.2126;
const GREEN = 0.7152;
const BLUE = 0.0722;

/**
 * The tone of a computed CSS colour: `rgb()`, `rgba()`, `color(srgb …)`, and by their lightness `lab()`, `lch()`,
 * `oklab()`, `oklch()`. Null for another form.
 */
export function toneOf(colour: string): Tone | null {
  const [, name = '', body = ''] = /^([\w-]+)\((.*)\)$/.exec(colour.trim().toLowerCase()) ?? [];
  const parts = body.split(/[\s,/]+/).filter((part) => part !== '');
  if (name === 'rgb' || name === 'rgba') return fromRgb(parts, 255);
  if (name === 'color')
    return /^(?:srgb|display-p3)$/.test(parts[0] ?? '') ? fromRgb(parts.slice(1), 1) : null;
  if (name === 'lab' || name === 'lch') return fromLightness(numberOf(parts[0], 100) / 100, parts);
  // OKLab's lightness is the cube root of luminance for greys (Ottosson 2020).
  if (name === 'oklab' || name === 'oklch')
    return { ...fromLightness(numberOf(parts[0], 1), parts), luminance: numberOf(parts[0], 1) ** 3 };
  return null;
}

/** A tone laid over another. Luminances mix only roughly like this, which is enough to tell light from dark. */
export function over(above: Tone, below: Tone): Tone {
  const alpha = above.alpha + below.alpha * (1 - above.alpha);
  if (alpha === 0) return { luminance: 0, alpha: 0 };
  const mixed = above.luminance * above.alpha + below.luminance * below.alpha * (1 - above.alpha);
  return { luminance: mixed / alpha, alpha };
}

function fromRgb(parts: readonly string[], scale: number): Tone {
  const [red = 0, green = 0, blue = 0] = parts
    .slice(0, 3)
    .map((part) => linear(numberOf(part, scale) / scale));
  return { luminance: RED * red + GREEN * green + BLUE * blue, alpha: numberOf(parts[3] ?? '1', 1) };
}

/** CIE lightness to luminance, 0..1 both. */
function fromLightness(lightness: number, parts: readonly string[]): Tone {
  const luminance = lightness > 0.08 ? ((lightness * 100 + 16) / 116) ** 3 : (lightness * 100) / 903.3;
  return { luminance, alpha: numberOf(parts[3] ?? '1', 1) };
}

function linear(channel: number): number {
  return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
}

/** A number or a percentage of `whole`; 0 for `none` and nonsense. */
function numberOf(part: string | undefined, whole: number): number {
  const value = Number.parseFloat(part ?? '');
  if (Number.isNaN(value)) return 0;
  return part?.endsWith('%') ? (value / 100) * whole : value;
}
