import type { Span } from '../../utils/model/span';
import { isWord, tokenize } from '../../utils/text/tokens';

/** Two contents are the same quotation from this Dice coefficient of their words on. */
const SAME_QUOTE = 0.5;

/** Gives the words of a text that stand in spans, as token numbers. */
export function contentWords(text: string): (spans: readonly Span[]) => Set<number> {
  const { count, starts, ends } = tokenize(text);
  return (spans) => {
    const out = new Set<number>();
    for (let i = 0; i < count; i++) {
      const at = starts[i] ?? 0;
      if (!isWord(text.slice(at, ends[i]))) continue;
      if (spans.some(([start, end]) => at >= start && at < end)) out.add(i);
    }
    return out;
  };
}

/** Are two contents, by their words, the same quotation? */
export function isSameQuote(a: ReadonlySet<number>, b: ReadonlySet<number>): boolean {
  const shared = [...a].filter((i) => b.has(i)).length;
  return shared > 0 && (2 * shared) / (a.size + b.size) >= SAME_QUOTE;
}
