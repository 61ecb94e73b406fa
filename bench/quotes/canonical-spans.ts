import type { Span } from '../../utils/model/span';

const TRIM = /[\s\u00a0\u200b\ufeff“”„«»"'‘’`.,;:!?…—–-]/;

/**
 * Spans freed of white space, quotation marks and end punctuation at their ends; empty ones dropped, neighbours with
 * nothing but such characters between them joined: what two annotators may differ in without disagreeing.
 */
export function canonicalSpans(text: string, spans: readonly Span[]): Span[] {
  const out: [number, number][] = [];
  for (const span of [...spans].sort((a, b) => a[0] - b[0])) {
    let [start, end] = span;
    while (start < end && TRIM.test(text.charAt(start))) start++;
    while (end > start && TRIM.test(text.charAt(end - 1))) end--;
    if (start >= end) continue;
    const last = out.at(-1);
    const joined = last && [...text.slice(last[1], start)].every((c) => TRIM.test(c));
    if (last && joined) last[1] = Math.max(last[1], end);
    else out.push([start, end]);
  }
  return out;
}
