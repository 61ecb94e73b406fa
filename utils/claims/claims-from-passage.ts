import type { Attribution } from '../model/attribution';
import type { Claim } from '../model/claim';
import type { PageText } from '../model/page-text';
import { checkWorthiness } from './check-worthiness';
import { claimId } from './claim-id';
import { claimsFromAttributions } from './claims-from-attributions';

/**
 * The claims of a passage that a reader chose: what somebody in it is quoted as saying, or else the passage itself,
 * said by nobody known, since the reader asked about it.
 *
 * @param passage its whole text is the passage
 * @returns in text order; empty only for a passage without words
 */
export function claimsFromPassage(passage: PageText, attributions: readonly Attribution[]): Claim[] {
  const quoted = claimsFromAttributions(passage, attributions);
  const words = passage.text.replace(/\s+/g, ' ').trim();
  if (quoted.length > 0 || words === '') return quoted;
  return [
    {
      id: claimId(passage.url, words, words, 0),
      text: words,
      spans: [[0, passage.text.length]],
      sentence: words,
      before: '',
      attribution: null,
      checkWorthiness: checkWorthiness(words),
    },
  ];
}
