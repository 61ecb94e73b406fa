import { collapseSpaces } from './collapse-spaces';

/** Longest quotation put whole into a fragment; longer ones are given by their two ends. */
const MAX_WHOLE = 120;
const END_WORDS = 5;

/**
 * The address with a text fragment that takes the reader to the quotation
 * (https://wicg.github.io/scroll-to-text-fragment/). An address that has a fragment already is returned as it is.
 */
export function withTextFragment(url: string, quotation: string | null): string {
  const text = quotation && collapseSpaces(quotation);
  if (!text || url.includes('#')) return url;
  if (text.length <= MAX_WHOLE) return `${url}#:~:text=${encodeDirective(text)}`;
  const words = text.split(' ');
  const start = words.slice(0, END_WORDS).join(' ');
  const end = words.slice(-END_WORDS).join(' ');
  return `${url}#:~:text=${encodeDirective(start)},${encodeDirective(end)}`;
}

/** `-` and `,` are syntax in a text directive, and encodeURIComponent leaves `-` alone. */
function encodeDirective(text: string): string {
  return encodeURIComponent(text).replace(/-/g, '%2D');
}
