import type { Claim } from '../model/claim';
import type { Span } from '../model/span';
import { checkWorthiness } from './check-worthiness';
import { claimId } from './claim-id';

/**
 * A claim said by nobody known, which stands for itself without a sentence around it.
 *
 * @param words in one line
 * @param turn counts earlier claims of the page with the same words, from 0
 */
export function unattributedClaim(url: string, words: string, span: Span, turn: number): Claim {
  return {
    id: claimId(url, words, words, turn),
    text: words,
    spans: [span],
    sentence: words,
    before: '',
    attribution: null,
    checkWorthiness: checkWorthiness(words),
  };
}
