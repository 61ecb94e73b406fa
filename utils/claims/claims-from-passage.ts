import type { Attribution } from '../model/attribution';
import type { Claim } from '../model/claim';
import type { PageText } from '../model/page-text';
import { collapseSpaces } from '../text/collapse-spaces';
import { claimsFromAttributions } from './claims-from-attributions';
import { unattributedClaim } from './unattributed-claim';

/**
 * The claims of a passage that a reader chose: what somebody in it is quoted as saying, or else the passage itself,
 * said by nobody known, since the reader asked about it.
 *
 * @param passage its whole text is the passage
 * @returns in text order; empty only for a passage without words
 */
export function claimsFromPassage(passage: PageText, attributions: readonly Attribution[]): Claim[] {
  const quoted = claimsFromAttributions(passage, attributions);
  const words = collapseSpaces(passage.text);
  if (quoted.length > 0 || words === '') return quoted;
  return [unattributedClaim(passage.url, words, [0, passage.text.length], 0)];
}
