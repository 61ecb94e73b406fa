import { type Problem, pointer } from './problem';

/** How much of a file is looked at; beyond that it is refused before it is parsed. */
export type JsonLimits = { readonly maxCharacters: number; readonly maxDepth: number };

/** Half a million statements fit; one more doubling and Firefox cannot hold the text as one string. */
export const JSON_LIMITS: JsonLimits = { maxCharacters: 192 * 1024 * 1024, maxDepth: 64 };

/** Keys that could reach a prototype if a value were ever merged into another. */
const FORBIDDEN_KEYS: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

type JsonResult =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly problem: Problem };

const refuse = (message: string, path = ''): JsonResult => ({ ok: false, problem: { path, message } });

const QUOTE = 0x22;
const BACKSLASH = 0x5c;

/** Deepest nesting of brackets outside strings; stops at `limit`, so a bomb costs no more than its first bytes. */
function exceedsDepth(text: string, limit: number): boolean {
  let depth = 0;
  let inString = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (inString) {
      if (code === BACKSLASH) i++;
      else if (code === QUOTE) inString = false;
    } else if (code === QUOTE) inString = true;
    else if (code === 0x7b || code === 0x5b) {
      depth++;
      if (depth > limit) return true;
    } else if (code === 0x7d || code === 0x5d) depth--;
  }
  return false;
}

/** Pointer to the first forbidden key, depth first; null when there is none. */
function forbiddenKey(value: unknown, path: readonly (string | number)[] = []): string | null {
  if (typeof value !== 'object' || value === null) return null;
  for (const [key, child] of Object.entries(value)) {
    const here = [...path, key];
    if (FORBIDDEN_KEYS.has(key)) return pointer(...here);
    const found = typeof child === 'object' && child !== null ? forbiddenKey(child, here) : null;
    if (found !== null) return found;
  }
  return null;
}

/** The line of an engine's message that only counts letters; nothing where it tells the line itself. */
function placeIn(text: string, message: string): string {
  const position = /\bposition (\d+)(?! \(line)/.exec(message)?.[1];
  if (position === undefined) return '';
  const before = text.slice(0, Number(position));
  return ` (line ${before.split('\n').length}, column ${before.length - before.lastIndexOf('\n')})`;
}

/**
 * JSON from an untrusted file. A byte order mark is dropped; `__proto__` and its kin, deep nesting and oversize are
 * refused. Never throws on input.
 */
export function parseJson(text: string, limits: JsonLimits = JSON_LIMITS): JsonResult {
  if (text.length > limits.maxCharacters) {
    return refuse(`The file is larger than ${Math.floor(limits.maxCharacters / 1024 / 1024)} MiB.`);
  }
  const body = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
  if (body.trim() === '') return refuse('The file is empty.');
  if (exceedsDepth(body, limits.maxDepth))
    return refuse(`The file nests deeper than ${limits.maxDepth} levels.`);
  let value: unknown;
  try {
    value = JSON.parse(body);
  } catch (error) {
    const reason = error instanceof Error ? error.message : 'it cannot be parsed';
    return refuse(`The file is not JSON: ${reason.replace(/\s+/g, ' ')}${placeIn(body, reason)}.`);
  }
  // Looked for in the text first: walking half a million rows for what is hardly ever there costs seconds.
  const suspicious = /"(?:__proto__|constructor|prototype|[^"\\]*\\u)/.test(body);
  const path = suspicious ? forbiddenKey(value) : null;
  return path === null ? { ok: true, value } : refuse('This key is not allowed.', path);
}
