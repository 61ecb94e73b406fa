/** How much of a file is looked at: a pack's tables may stand before its manifest. UTF-16 units. */
const LOOKED_AT = 4 * 1024 * 1024;

/** A longer text is passed over for no more than this: a page in a first field must not hide the fields after it. */
const COST_OF_TEXT = 1000;

/** What is kept of a value: types and formats are short. */
const MAX_VALUE = 400;

/** Where the text that begins with the quotation mark at `start` ends, after its closing mark; -1 when it does not. */
function endOfText(json: string, start: number): number {
  // By hand: a pattern that goes through megabytes letter by letter runs out of stack.
  for (let end = json.indexOf('"', start + 1); end >= 0; end = json.indexOf('"', end + 1)) {
    let escapes = 0;
    while (json[end - 1 - escapes] === '\\') escapes++;
    if (escapes % 2 === 0) return end + 1;
  }
  return -1;
}

/** A short text, or the short texts of a list with blanks between; null for any other value. `at`: after the key. */
function valueAt(json: string, at: number): string | null | undefined {
  const rest = /^\s*:\s*(.*)/s.exec(json.slice(at, at + MAX_VALUE))?.[1];
  if (rest === undefined) return undefined;
  const list = /^\[([^\]{]*)\]/.exec(rest)?.[1];
  const texts = [...(list ?? '').matchAll(/"((?:[^"\\]|\\.)*)"/g)].map(([, text = '']) => text);
  return list === undefined ? (/^"((?:[^"\\]|\\.)*)"/.exec(rest)?.[1] ?? null) : texts.join(' ') || null;
}

/**
 * The keys of a JSON text's outermost object, or of the objects in its outermost list, each with its value if that is
 * a short text or a list of such (else null). A scan without parsing: it stops where the text stops being JSON, and
 * never throws.
 */
export function outlineJson(json: string): ReadonlyMap<string, string | null> {
  const keys = new Map<string, string | null>();
  const keyDepth = /^\s*\[/.test(json) ? 2 : 1;
  let depth = 0;
  let cost = 0;
  for (let i = 0; i < json.length && cost < LOOKED_AT; i++, cost++) {
    const char = json[i];
    if (char === '{' || char === '[') depth++;
    else if (char === '}' || char === ']') depth--;
    else if (char === '"') {
      const end = endOfText(json, i);
      if (end < 0) return keys;
      cost += Math.min(end - i, COST_OF_TEXT);
      const value = depth === keyDepth ? valueAt(json, end) : undefined;
      const key = json.slice(i + 1, Math.min(end - 1, i + 1 + MAX_VALUE));
      if (value !== undefined && !keys.has(key)) keys.set(key, value);
      i = end - 1;
    }
  }
  return keys;
}
