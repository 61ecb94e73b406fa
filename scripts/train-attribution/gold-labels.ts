import type { Reading } from '../../utils/attribution/reading';
import { BEGIN_CONTENT, BEGIN_CUE, BEGIN_SOURCE } from '../../utils/attribution/span-labels';
import type { TokenSpan } from '../../utils/attribution/token-span';
import type { Span } from '../../utils/model/span';
import type { CorpusArticle } from './corpus';

function firstTokenAt(r: Reading, offset: number): number {
  let low = 0;
  let high = r.count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((r.starts[middle] ?? 0) >= offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The tokens that begin inside a span of the text. */
export function tokensAt(r: Reading, [start, end]: Span): TokenSpan {
  return [firstTokenAt(r, start), firstTokenAt(r, end)];
}

/** The tagger's labels for an annotated text. Where spans overlap the cue wins, then the source. */
export function goldLabels(r: Reading, attributions: CorpusArticle['attributions']): Uint8Array {
  const labels = new Uint8Array(r.count);
  const mark = (spans: readonly Span[], begin: number): void => {
    for (const [start, end] of spans) {
      let first = true;
      const [from, to] = tokensAt(r, [start, end]);
      for (let i = from; i < to; i++) {
        if (labels[i]) continue;
        labels[i] = first ? begin : begin + 1;
        first = false;
      }
    }
  };
  for (const { cue, source, content } of attributions) {
    mark(cue, BEGIN_CUE);
    mark(source, BEGIN_SOURCE);
    mark(content, BEGIN_CONTENT);
  }
  return labels;
}
