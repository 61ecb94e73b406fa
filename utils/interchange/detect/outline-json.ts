/** How much of a file is looked at: a pack's tables may stand before its manifest. UTF-16 units. */
const LOOKED_AT = 4 * 1024 * 1024;

const STRING = /"((?:[^"\\]|\\.)*)"/y;
const TEXT_VALUE = /\s*:\s*(?:"((?:[^"\\]|\\.){0,200})")?/y;

/**
 * The keys of a JSON text's outermost object, or of the objects in its outermost list, each with its value if that is
 * a short text (else null). A scan without parsing: it stops where the text stops being JSON, and never throws.
 */
export function outlineJson(text: string): ReadonlyMap<string, string | null> {
  const keys = new Map<string, string | null>();
  const end = Math.min(text.length, LOOKED_AT);
  const inList = /^\s*\[/.test(text);
  const keyDepth = inList ? 2 : 1;
  let depth = 0;
  for (let i = 0; i < end; i++) {
    const char = text[i];
    if (char === '{' || char === '[') depth++;
    else if (char === '}' || char === ']') depth--;
    else if (char === '"') {
      STRING.lastIndex = i;
      const found = STRING.exec(text);
      if (!found) return keys;
      i = STRING.lastIndex - 1;
      if (depth !== keyDepth) continue;
      TEXT_VALUE.lastIndex = STRING.lastIndex;
      const value = TEXT_VALUE.exec(text);
      if (!value) continue;
      const key = found[1] ?? '';
      if (!keys.has(key)) keys.set(key, value[1] ?? null);
      i = TEXT_VALUE.lastIndex - 1;
    }
  }
  return keys;
}
