import { parseJson } from '../parse-json';

/** Mending goes through the text again and again; a feed larger than this must be proper JSON. */
const MAX_MENDED = 8 * 1024 * 1024;

const ESCAPES: Record<string, string> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };

/** Escapes raw control characters inside strings and drops commas before a closing bracket, in one pass. */
function mend(text: string): string {
  const out: string[] = [];
  let inString = false;
  for (let i = 0; i < text.length; i++) {
    const char = text.charAt(i);
    if (inString && char === '\\') {
      out.push(char, text.charAt(++i));
    } else if (char === '"') {
      inString = !inString;
      out.push(char);
    } else if (inString && char < ' ') {
      out.push(ESCAPES[char] ?? '');
    } else if (!inString && char === ',') {
      if (!/^[\s,]*[}\]]/.test(text.slice(i + 1, i + 200))) out.push(char);
    } else out.push(char);
  }
  return out.join('');
}

/** What publishers wrap around or do to JSON-LD, undone step by step; each step sees the outcome of the last. */
const REPAIRS: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) =>
    text
      .replace(/^\s*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)/, '')
      .replace(/(?:-->|\/\*\s*\]\]>\s*\*\/|\/\/\s*\]\]>|\]\]>)\s*$/, '')
      .replace(/;\s*$/, ''),
  mend,
  (text) =>
    /^\s*[[{]\s*&quot;/.test(text)
      ? mend(text.replaceAll('&quot;', '"').replaceAll('&#34;', '"').replaceAll('&amp;', '&'))
      : text,
];

/**
 * JSON-LD as found in pages: strict JSON if it is that, else with comment wrappers, trailing commas, raw line breaks
 * in strings and HTML-escaped quotation marks mended. Nothing is ever evaluated. The reason is the strict parser's.
 */
export function relaxedJson(text: string): ReturnType<typeof parseJson> {
  const strict = parseJson(text);
  if (strict.ok || text.length > MAX_MENDED) return strict;
  let mended = text;
  for (const repair of REPAIRS) {
    mended = repair(mended);
    const result = parseJson(mended);
    if (result.ok) return result;
  }
  return strict;
}
