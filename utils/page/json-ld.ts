/** An object of linked data: whatever a page wrote, so nothing about its values may be taken for granted. */
export type LinkedObject = { readonly [key: string]: unknown };

/** Bounds on hostile or runaway pages. */
const MAX_SCRIPTS = 30;
const MAX_LENGTH = 500_000;
const MAX_DEPTH = 6;
const MAX_OBJECTS = 500;

/** The raw texts of the page's JSON-LD scripts, in order; overlong ones are left out. */
export function linkedDataTexts(page: Document): readonly string[] {
  return [...page.querySelectorAll('script[type^="application/ld+json" i]')]
    .slice(0, MAX_SCRIPTS)
    .map((script) => script.textContent ?? '')
    .filter((text) => text.length <= MAX_LENGTH);
}

/**
 * Every object of the page's JSON-LD that has a type: arrays, `@graph` and objects within objects are opened, outer
 * before inner. Scripts that are no JSON even after mending are passed over.
 */
export function linkedObjects(page: Document): readonly LinkedObject[] {
  const found: LinkedObject[] = [];
  for (const text of linkedDataTexts(page)) collect(parseLenient(text), 0, found);
  return found;
}

/** Whether the object is of a type whose name, without its vocabulary's address, matches. */
export function hasType(object: LinkedObject, type: RegExp): boolean {
  return listOf(object['@type']).some(
    (name) => typeof name === 'string' && type.test(name.replace(/^.*[/#:]/, '')),
  );
}

/** A value as a list: JSON-LD writes one value bare and several in an array. */
export function listOf(value: unknown): readonly unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value];
}

/** True for a plain object; arrays are not. */
export function isLinkedObject(value: unknown): value is LinkedObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function collect(value: unknown, depth: number, found: LinkedObject[]): void {
  if (depth > MAX_DEPTH || found.length >= MAX_OBJECTS) return;
  if (Array.isArray(value)) {
    for (const item of value) collect(item, depth + 1, found);
  } else if (isLinkedObject(value)) {
    if (value['@type'] !== undefined) found.push(value);
    for (const inner of Object.values(value)) if (typeof inner === 'object') collect(inner, depth + 1, found);
  }
}

/** JSON as pages write it: in comment or CDATA wrappers, with line breaks inside strings, with trailing commas. */
function parseLenient(text: string): unknown {
  const bare = text
    .replace(/^\s*(?:<!--|\/\*<!\[CDATA\[\*\/|\/\/<!\[CDATA\[|<!\[CDATA\[)/, '')
    .replace(/(?:-->|\/\*\]\]>\*\/|\/\/\]\]>|\]\]>)\s*;?\s*$/, '');
  for (const attempt of [bare, mend(bare)]) {
    try {
      const value: unknown = JSON.parse(attempt);
      return value;
    } catch {
      // Not JSON; the mended text is the last attempt.
    }
  }
  return null;
}

function mend(text: string): string {
  return (
    text
      // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what makes it invalid
      .replace(/[\u0000-\u001f]+/g, ' ')
      .replace(/,\s*([}\]])/g, '$1')
      .replace(/;\s*$/, '')
  );
}
