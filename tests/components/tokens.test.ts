import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const css = readFileSync(resolve(import.meta.dirname, '../../components/tokens.css'), 'utf8');
const tokens = new Map(
  [...css.matchAll(/--([\w-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g)].map(
    ([, name = '', light = '', dark = '']) => [name, { light, dark }],
  ),
);

const TEXT = 4.5;
const SHAPE = 3;
const GROUNDS = ['paper', 'paper-raised', 'paper-sunken', 'accent-wash'];
const PAIRS: readonly (readonly [string, string, number])[] = [
  ...['ink', 'ink-soft', 'accent'].flatMap((text) => GROUNDS.map((ground) => [text, ground, TEXT] as const)),
  ...['true', 'context', 'open', 'false'].flatMap((verdict) =>
    GROUNDS.map((ground) => [`verdict-${verdict}`, ground, TEXT] as const),
  ),
  ['accent-ink', 'accent', TEXT],
  ['only-page', 'only-page-wash', TEXT],
  ['only-record', 'only-record-wash', TEXT],
  ...GROUNDS.map((ground) => ['rule-strong', ground, SHAPE] as const),
  ['ink', 'only-page-wash', TEXT],
  ['ink', 'only-record-wash', TEXT],
];

/** Relative luminance and contrast ratio as WCAG 2.2 defines them. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
}

describe('tokens', () => {
  it('has each colour in a pair, but for the hairline, which carries no meaning', () => {
    const paired = new Set(PAIRS.flat());
    expect([...tokens.keys()].filter((name) => !paired.has(name))).toEqual(['rule']);
  });

  it('has both schemes for every colour', () => {
    expect(tokens.size).toBeGreaterThan(15);
  });

  it.each(PAIRS)('%s on %s reaches %f in both schemes', (name, ground, least) => {
    const front = tokens.get(name);
    const back = tokens.get(ground);
    if (!front || !back) throw new Error(`no token ${name} or ${ground}`);
    expect(contrast(front.light, back.light)).toBeGreaterThanOrEqual(least);
    expect(contrast(front.dark, back.dark)).toBeGreaterThanOrEqual(least);
  });
});
