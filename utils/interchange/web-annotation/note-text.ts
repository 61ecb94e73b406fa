/** Longest note kept, in UTF-16 units. */
export const MAX_NOTE = 20_000;

/** A text with its line breaks: control characters and halves of surrogate pairs removed. */
export function cleanText(value: unknown): string {
  if (typeof value !== 'string') return '';
  return value
    .replace(/\r\n?/g, '\n')
    .replace(/\p{Cs}/gu, '')
    .replace(/(?![\n\t])\p{Cc}/gu, '');
}

/** A note's text, cleaned, blank ends trimmed. */
export function noteText(value: unknown): string {
  return cleanText(value).trim();
}
