import { metadataOf, type PageText } from '../model/page-text';
import type { PagePassage } from '../model/passage';
import type { Span } from '../model/span';
import { collapseSpaces } from '../text/collapse-spaces';
import { describeSpans } from './describe-span';

/**
 * Words of an article with the place they stand at. Blanks at the edges of a span are left out; null when nothing else
 * is in it. Spans are UTF-16, half-open, into `page.text`, in text order.
 */
export function describePassage(page: PageText, spans: readonly Span[]): PagePassage | null {
  const { text, blocks } = page;
  const worded = spans.flatMap((span) => trimmed(text, span));
  if (worded.length === 0) return null;
  const around = blocks
    .filter(({ span: [start, end] }) => worded.some(([from, to]) => from < end && to > start))
    .map(({ span: [start, end] }) => text.slice(start, end));
  return {
    page: metadataOf(page),
    text: worded.map(([start, end]) => collapseSpaces(text.slice(start, end))).join(' … '),
    selectors: describeSpans(text, worded),
    paragraph: around.join('\n\n'),
  };
}

function trimmed(text: string, [start, end]: Span): Span[] {
  const words = text.slice(start, end);
  const from = start + (words.length - words.trimStart().length);
  const to = end - (words.length - words.trimEnd().length);
  return from < to ? [[from, to]] : [];
}
