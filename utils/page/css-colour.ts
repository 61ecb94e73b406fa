/** A colour in sRGB as CSS writes it: channels gamma-encoded, all values 0 to 1. */
export type Colour = {
  readonly red: number;
  readonly green: number;
  readonly blue: number;
  /** 0 clear, 1 opaque. */
  readonly alpha: number;
};

/** Rec. 709 weights, as in WCAG 2.2 "relative luminance". */
const RED = 0.2126;
const GREEN = 0.7152;
const BLUE = 0.0722;

/**
 * A computed CSS colour: `rgb()`, `rgba()`, `color(srgb …)`, `color(display-p3 …)` as if it were sRGB, and as the grey of
 * their luminance `lab()`, `lch()`, `oklab()`, `oklch()`. Null for another form.
 */
export function colourOf(css: string): Colour | null {
  const [, name = '', body = ''] = /^([\w-]+)\((.*)\)$/.exec(css.trim().toLowerCase()) ?? [];
  const parts = body.split(/[\s,/]+/).filter((part) => part !== '');
  if (name === 'rgb' || name === 'rgba') return fromRgb(parts, 255);
  if (name === 'color')
    return /^(?:srgb|display-p3)$/.test(parts[0] ?? '') ? fromRgb(parts.slice(1), 1) : null;
  if (name === 'lab' || name === 'lch')
    return grey(fromLightness(numberOf(parts[0], 100)), numberOf(parts[3] ?? '1', 1));
  if (name === 'oklab' || name === 'oklch')
    return grey(fromOklab(parts, name === 'oklch'), numberOf(parts[3] ?? '1', 1));
  return null;
}

/** How light a colour is without regard to its alpha: WCAG's relative luminance, 0 black to 1 white. */
export function luminanceOf({ red, green, blue }: Colour): number {
  return RED * linear(red) + GREEN * linear(green) + BLUE * linear(blue);
}

/** A colour laid over another, as browsers do it: "source over" on the encoded channels (CSS Compositing 1). */
export function over(above: Colour, below: Colour): Colour {
  const alpha = above.alpha + below.alpha * (1 - above.alpha);
  if (alpha === 0) return { red: 0, green: 0, blue: 0, alpha: 0 };
  const mix = (a: number, b: number) => (a * above.alpha + b * below.alpha * (1 - above.alpha)) / alpha;
  return {
    red: mix(above.red, below.red),
    green: mix(above.green, below.green),
    blue: mix(above.blue, below.blue),
    alpha,
  };
}

function fromRgb(parts: readonly string[], scale: number): Colour {
  const [red = 0, green = 0, blue = 0] = parts
    .slice(0, 3)
    .map((part) => inRange(numberOf(part, scale) / scale));
  return { red, green, blue, alpha: numberOf(parts[3] ?? '1', 1) };
}

function grey(luminance: number, alpha: number): Colour {
  const value = encoded(inRange(luminance));
  return { red: value, green: value, blue: value, alpha };
}

/** CIE lightness, 0 to 100, to luminance. */
function fromLightness(lightness: number): number {
  return lightness > 8 ? ((lightness + 16) / 116) ** 3 : lightness / 903.3;
}

/** Luminance of a colour in OKLab, by the inverse of its two matrices (Ottosson 2020). */
function fromOklab(parts: readonly string[], isPolar: boolean): number {
  const lightness = numberOf(parts[0], 1);
  const first = numberOf(parts[1], 0.4);
  const second = numberOf(parts[2], 0.4);
  const angle = (second * Math.PI) / 180;
  const [a, b] = isPolar ? [first * Math.cos(angle), first * Math.sin(angle)] : [first, second];
  const long = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const medium = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const short = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return -0.0405801784 * long + 1.1122568696 * medium - 0.0716766787 * short;
}

function linear(channel: number): number {
  return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
}

function encoded(light: number): number {
  return light <= 0.0031308 ? light * 12.92 : 1.055 * light ** (1 / 2.4) - 0.055;
}

/** Wider colour spaces go beyond what sRGB holds. */
function inRange(value: number): number {
  return Math.min(1, Math.max(0, value));
}

/** A number or a percentage of `whole`; 0 for `none` and nonsense. */
function numberOf(part: string | undefined, whole: number): number {
  const value = Number.parseFloat(part ?? '');
  if (Number.isNaN(value)) return 0;
  return part?.endsWith('%') ? (value / 100) * whole : value;
}
