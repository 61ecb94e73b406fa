/**
 * Tokens of a text as parallel columns: `starts[i]` and `ends[i]` are UTF-16 offsets, half-open, in text order.
 */
export type Tokens = { readonly starts: Int32Array; readonly ends: Int32Array; readonly count: number };

/**
 * A token is a run of letters, digits and their marks, a clitic with its apostrophe ('s, ’ll), a doubled mark
 * ('' or ``), or another visible character. Zero-width space and byte-order mark count as white space.
 */
const TOKEN = /[\p{L}\p{N}\p{M}]+|(?<=[\p{L}\p{N}\p{M}])['’]\p{L}+|''|``|[^\s\u00a0\u200b\ufeff]/gu;

/** Cuts a text into tokens. Linear in its length; never throws. */
export function tokenize(text: string): Tokens {
  const starts: number[] = [];
  const ends: number[] = [];
  TOKEN.lastIndex = 0;
  for (let match = TOKEN.exec(text); match; match = TOKEN.exec(text)) {
    starts.push(match.index);
    ends.push(TOKEN.lastIndex);
  }
  return { starts: Int32Array.from(starts), ends: Int32Array.from(ends), count: starts.length };
}

const WORD = /[\p{L}\p{N}]/u;

/** Does this token hold a letter or a digit? */
export function isWord(token: string): boolean {
  return WORD.test(token);
}
