import type { Attribution } from '../model/attribution';
import type { Claim } from '../model/claim';
import type { PageText } from '../model/page-text';
import { collapseSpaces } from '../text/collapse-spaces';
import { sentenceSpans } from '../text/sentences';
import { claimsFromAttributions } from './claims-from-attributions';
import { unattributedClaim } from './unattributed-claim';

/** A text that quotes nobody is compared sentence by sentence, up to so many. */
const MOST_SENTENCES = 200;

/**
 * The claims of a text that somebody pasted: what people in it are quoted as saying; or, where nobody is, each of its
 * sentences, said by nobody known, since the reader asked about them. In text order.
 */
export function claimsFromPaste(text: PageText, attributions: readonly Attribution[]): Claim[] {
  const quoted = claimsFromAttributions(text, attributions);
  if (quoted.length > 0) return quoted;
  const seen = new Map<string, number>();
  return sentenceSpans(text.text)
    .slice(0, MOST_SENTENCES)
    .flatMap((span): Claim[] => {
      const words = collapseSpaces(text.text.slice(...span));
      if (!/[\p{L}\p{N}]/u.test(words)) return [];
      const turn = seen.get(words) ?? 0;
      seen.set(words, turn + 1);
      return [unattributedClaim(text.url, words, span, turn)];
    });
}
