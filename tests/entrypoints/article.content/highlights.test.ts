import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Colour, luminanceOf, over } from '~/utils/page/css-colour';
import { groundOf } from '~/utils/page/ground';
import { HIGHLIGHT_NAMES } from '~/utils/page/highlights';

const css = readFileSync(
  resolve(import.meta.dirname, '../../../entrypoints/article.content/highlights.css'),
  'utf8',
).replace(/\/\*[\s\S]*?\*\//g, '');

/** What a line needs to be told from its ground: WCAG 2.2, 1.4.11. */
const SHAPE = 3;
const SCREEN = 'screen';
const MORE_CONTRAST = 'screen and (prefers-contrast: more)';
const FORCED = 'screen and (forced-colors: active)';

type Declarations = ReadonlyMap<string, string>;

/** The declarations of each highlight under some media queries that hold, later ones over earlier ones. */
function declarations(media: readonly string[]): ReadonlyMap<string, Declarations> {
  const found = new Map<string, Map<string, string>>();
  for (const [, query = '', rules = ''] of css.matchAll(/@media ([^{]+?) \{\n([\s\S]*?)\n\}/g)) {
    if (!media.includes(query)) continue;
    for (const [, selectors = '', body = ''] of rules.matchAll(/([^{}]+)\{([^{}]*)\}/g))
      for (const [, name = ''] of selectors.matchAll(/::highlight\(([\w-]+)\)/g)) {
        const all = found.get(name) ?? new Map<string, string>();
        for (const [, property = '', value = ''] of body.matchAll(/([\w-]+):\s*([^;]+);/g))
          all.set(property, value);
        found.set(name, all);
      }
  }
  return found;
}

function hex(value: string): Colour {
  const [red = 0, green = 0, blue = 0, alpha = 1] = [1, 3, 5, 7].flatMap((at) => {
    const digits = value.slice(at, at + 2);
    return digits === '' ? [] : [Number.parseInt(digits, 16) / 255];
  });
  return { red, green, blue, alpha };
}

function contrast(a: Colour, b: Colour): number {
  const [low = 0, high = 0] = [luminanceOf(a), luminanceOf(b)].sort((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
}

const CALM = declarations([SCREEN]);
const STATES = ['assessed', 'stored', 'quote', 'assessed-strong', 'stored-strong', 'quote-strong', 'note'];

/** The least contrast of any state's line with a ground, alone and under the wash of the active mark. */
function leastContrast(page: Colour, rules: ReadonlyMap<string, Declarations>): number {
  const ground = groundOf(luminanceOf(page));
  const ofGround = (name: string): Declarations =>
    rules.get(`on-record-${name}${ground === 'light' ? '' : `-on-${ground}`}`) ?? new Map();
  const washed = (below: Colour, name: string): Colour => {
    const wash = ofGround(name).get('background-color');
    return wash ? over(hex(wash), below) : below;
  };
  return Math.min(
    ...STATES.flatMap((state) => {
      const line = hex(ofGround(state).get('text-decoration-color') ?? '');
      const below = washed(page, state);
      return [contrast(line, below), contrast(line, washed(below, 'current'))];
    }),
  );
}

const channel = fc.integer({ min: 0, max: 255 }).map((value) => value / 255);
const anyColour: fc.Arbitrary<Colour> = fc.record({
  red: channel,
  green: channel,
  blue: channel,
  alpha: fc.constant(1),
});

describe.each([
  ['as a rule', CALM],
  ['where more contrast is asked for', declarations([SCREEN, MORE_CONTRAST])],
])('the lines of marks %s', (_, rules) => {
  it('can be told from any ground of the RGB cube', () => {
    fc.assert(
      fc.property(anyColour, (page) => {
        expect(leastContrast(page, rules)).toBeGreaterThanOrEqual(SHAPE);
      }),
      { numRuns: 4000 },
    );
  });

  it('can be told from every grey', () => {
    for (let value = 0; value <= 255; value += 1) {
      const share = value / 255;
      const least = leastContrast({ red: share, green: share, blue: share, alpha: 1 }, rules);
      expect(least, `grey ${value}`).toBeGreaterThanOrEqual(SHAPE);
    }
  });
});

describe('the style sheet of marks', () => {
  it.each(HIGHLIGHT_NAMES)('draws %s, and as the machine likes where colours are forced', (name) => {
    const drawn = CALM.get(name);
    const isDrawn = name.includes('current') ? drawn?.has('background-color') : drawn?.has('text-decoration');
    expect(isDrawn).toBe(true);
    expect(declarations([FORCED]).get(name)?.get('color')).toBeDefined();
  });

  it('has no rule for a name that is never registered', () => {
    const known = new Set(HIGHLIGHT_NAMES);
    expect([...CALM.keys(), ...declarations([FORCED]).keys()].filter((name) => !known.has(name))).toEqual([]);
  });

  it('never changes the colour of the text, and prints nothing', () => {
    for (const rules of CALM.values()) expect(rules.has('color')).toBe(false);
    expect(css.replace(/@media screen[^{]*\{\n[\s\S]*?\n\}/g, '').trim()).toBe('');
  });

  it('tells the states apart by pattern', () => {
    const patterns = ['assessed', 'stored', 'quote', 'note'].map((state) =>
      CALM.get(`on-record-${state}`)?.get('text-decoration'),
    );
    expect(new Set(patterns).size).toBe(4);
  });
});
