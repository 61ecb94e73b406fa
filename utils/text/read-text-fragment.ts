/** An address without its text fragment, and the words the fragment points to. */
export type FragmentReading = { readonly url: string; readonly quotation: string | null };

/**
 * Takes a text fragment (https://wicg.github.io/scroll-to-text-fragment/) out of an address. A fragment that gives only
 * the two ends of a passage is joined by " … ". The rest of the fragment stays.
 */
export function readTextFragment(address: string): FragmentReading {
  const at = address.indexOf(':~:');
  const hash = address.indexOf('#');
  if (at < 0 || hash < 0 || hash > at) return { url: address, quotation: null };
  const url = address.slice(0, at).replace(/#$/, '');
  const directives = address.slice(at + ':~:'.length).split('&');
  const text = directives.find((each) => each.startsWith('text='))?.slice('text='.length);
  if (!text) return { url, quotation: null };
  const ends = text.split(',').filter((part) => !part.endsWith('-') && !part.startsWith('-'));
  const words = ends.map(decode).filter((part) => part !== '');
  return { url, quotation: words.length > 0 ? words.join(' … ') : null };
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part).trim();
  } catch {
    return '';
  }
}
