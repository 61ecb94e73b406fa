import type { AttributionKind } from '../model/attribution';
import { OUTSIDE } from '../text/sentences';
import { isWord } from '../text/tokens';
import { MARGIN, type Reading } from './reading';
import { type TokenSpan, tokenText } from './token-span';

/** Direct: every word of the content stands in quotation marks; mixed: at least one does; indirect: none. */
export function contentKind(r: Reading, contents: readonly TokenSpan[]): AttributionKind {
  let inside = 0;
  let outside = 0;
  for (const [first, end] of contents) {
    for (let i = first; i < end; i++) {
      if (!isWord(tokenText(r, i))) continue;
      if (r.quote[i + MARGIN] === OUTSIDE) outside++;
      else inside++;
    }
  }
  if (inside === 0) return 'indirect';
  return outside === 0 ? 'direct' : 'mixed';
}
