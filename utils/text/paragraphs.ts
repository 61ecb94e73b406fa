import type { Span } from '../model/span';

/** The stretches between line breaks, in text order; empty ones are left out. */
export function paragraphs(text: string): Span[] {
  const out: Span[] = [];
  let from = 0;
  while (from < text.length) {
    const found = text.indexOf('\n', from);
    const end = found < 0 ? text.length : found;
    if (end > from) out.push([from, end]);
    from = end + 1;
  }
  return out;
}
