import type { Reading } from '../reading';
import type { TokenSpan } from '../token-span';

/** What stands in quotation marks, marks included, with at least `leastWords` words; in text order. */
export function quotedStretches(r: Reading, leastWords: number): TokenSpan[] {
  const out: TokenSpan[] = [];
  let i = 0;
  while (i < r.count) {
    const region = r.region[i] ?? -1;
    let end = i + 1;
    if (region >= 0) {
      while (end < r.count && r.region[end] === region) end++;
      if ((r.regionWords[region] ?? 0) >= leastWords) out.push([i, end]);
    }
    i = end;
  }
  return out;
}
