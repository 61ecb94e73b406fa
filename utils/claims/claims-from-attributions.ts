import type { Attribution } from '../model/attribution';
import type { Claim } from '../model/claim';
import type { PageText } from '../model/page-text';
import type { Span } from '../model/span';
import { collapseSpaces } from '../text/collapse-spaces';
import { sentenceSpans } from '../text/sentences';
import { checkWorthiness } from './check-worthiness';
import { claimId } from './claim-id';
import { isClaim } from './is-claim';
import { isThin } from './thin-content';

/** Sentences of context before a claim. */
const BEFORE = 3;

/** Index of the last sentence that starts at or before `at`; 0 when there is none. */
function sentenceAt(sentences: readonly Span[], at: number): number {
  let low = 0;
  let high = sentences.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((sentences[middle]?.[0] ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}

/**
 * Makes the claims of a page from its attributions, in the same order. Which ones are claims, `isClaim` says; contents
 * that say next to nothing stay out, too.
 */
export function claimsFromAttributions(page: PageText, attributions: readonly Attribution[]): Claim[] {
  const { text, url } = page;
  const sentences = sentenceSpans(text);
  const seen = new Map<string, number>();
  return attributions.flatMap((attribution): Claim[] => {
    if (!isClaim(attribution)) return [];
    const first = attribution.content[0];
    const last = attribution.content.at(-1);
    if (!first || !last) return [];
    const words = attribution.content
      .map(([start, end]) => collapseSpaces(text.slice(start, end)))
      .join(' … ');
    if (isThin(words, attribution.kind)) return [];
    const from = sentenceAt(sentences, first[0]);
    const to = sentenceAt(sentences, last[1] - 1);
    const slice = (a: number, b: number): string =>
      collapseSpaces(text.slice(sentences[a]?.[0] ?? 0, sentences[b]?.[1] ?? 0));
    const sentence = slice(from, to);
    const key = `${words}\u0000${sentence}`;
    const turn = seen.get(key) ?? 0;
    seen.set(key, turn + 1);
    return [
      {
        id: claimId(url, words, sentence, turn),
        text: words,
        spans: attribution.content,
        sentence,
        before: from > 0 ? slice(Math.max(0, from - BEFORE), from - 1) : '',
        attribution,
        checkWorthiness: checkWorthiness(words),
      },
    ];
  });
}
