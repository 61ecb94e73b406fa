/** Longest note kept, in UTF-16 units. */
export const MAX_NOTE = 20_000;

/** A note's text with its line breaks: control characters and broken surrogates removed, blank ends trimmed. */
export function noteText(value: unknown): string {
  if (typeof value !== 'string') return '';
  return value
    .slice(0, MAX_NOTE)
    .replace(/\r\n?/g, '\n')
    .replace(/\p{Cs}/gu, '')
    .replace(/(?![\n\t])\p{Cc}/gu, '')
    .trim();
}
