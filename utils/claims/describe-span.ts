import type { Selector } from '../model/selector';
import type { Span } from '../model/span';

/** Characters of context on either side: enough to tell repeated words apart. */
const CONTEXT = 32;

/**
 * Describes where the spans stand, as W3C selectors: one quote selector and one position selector for each span, in order.
 * Offsets are UTF-16, half-open, into `text`. Throws a RangeError for a span outside the text.
 */
export function describeSpans(text: string, spans: readonly Span[]): Selector[] {
  return spans.flatMap(([start, end]): Selector[] => {
    if (start < 0 || end <= start || end > text.length) {
      throw new RangeError(
        `Span ${start}..${end} is not in a text of ${text.length}: give spans of this text.`,
      );
    }
    return [
      {
        type: 'TextQuoteSelector',
        exact: text.slice(start, end),
        prefix: text.slice(Math.max(0, start - CONTEXT), start),
        suffix: text.slice(end, end + CONTEXT),
      },
      { type: 'TextPositionSelector', start, end },
    ];
  });
}
