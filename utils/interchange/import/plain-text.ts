const NAMED: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  laquo: '«',
  raquo: '»',
  euro: '€',
  pound: '£',
};

const MAX_CODE_POINT = 0x10ffff;

function fromCode(code: number): string {
  const valid = code > 0 && code <= MAX_CODE_POINT && !(code >= 0xd800 && code <= 0xdfff);
  return valid ? String.fromCodePoint(code) : '';
}

function decodeEntities(text: string): string {
  return text.replace(
    /&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([A-Za-z]{2,8}));/g,
    (whole, decimal, hex, name) => {
      if (decimal !== undefined) return fromCode(Number.parseInt(decimal, 10));
      if (hex !== undefined) return fromCode(Number.parseInt(hex, 16));
      return (Object.hasOwn(NAMED, name) ? NAMED[name] : undefined) ?? whole;
    },
  );
}

const OPENING = /<(script|style)\b/gi;

/** Leaves out scripts and styles with what they hold; one pass, so that unclosed ones cost no more than their length. */
function withoutScripts(text: string): string {
  const kept: string[] = [];
  const opening = new RegExp(OPENING);
  let at = 0;
  for (let found = opening.exec(text); found !== null; found = opening.exec(text)) {
    const closing = new RegExp(`</${found[1]}\\s*>`, 'gi');
    closing.lastIndex = opening.lastIndex;
    if (closing.exec(text) === null) break;
    kept.push(text.slice(at, found.index), ' ');
    at = closing.lastIndex;
    opening.lastIndex = at;
  }
  return kept.join('') + text.slice(at);
}

/** A field longer than this is cut before it is looked at. UTF-16 units. */
const MAX_RAW = 1_000_000;

/**
 * Text from a field that may hold HTML, entities, control characters or broken surrogates: words only, white space
 * collapsed, whole. The result is for `textContent`; it is not made safe as HTML.
 * @returns null when nothing is left, or when the value is no text and no number.
 */
export function wholeText(value: unknown): string | null {
  if (typeof value !== 'string' && typeof value !== 'number') return null;
  const text = decodeEntities(
    withoutScripts(String(value).slice(0, MAX_RAW)).replace(/<\/?[a-z!][^<>]*>/gi, ' '),
  )
    .replace(/\p{Cs}/gu, '')
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim();
  return text === '' ? null : text;
}

/** The same, cut at `max` UTF-16 units with "…". */
export function plainText(value: unknown, max: number): string | null {
  const text = wholeText(value);
  if (text === null || text.length <= max) return text;
  return `${text.slice(0, max - 1).replace(/\p{Cs}/gu, '')}…`;
}

/**
 * Why a field whose words must stay as they are cannot be taken; null when it can. What somebody said, and a publisher's
 * rating, are not cut.
 */
export function tooLong(value: unknown, max: number): string | null {
  if (typeof value !== 'string' || value.length <= max) return null;
  return (wholeText(value)?.length ?? 0) > max ? `is longer than ${max} characters` : null;
}
