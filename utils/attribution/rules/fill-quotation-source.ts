import { contentKind } from '../content-kind';
import { contentStart, type Draft } from '../draft';
import type { Reading } from '../reading';
import { spanText } from '../token-span';

/** Paragraphs a speaker's turn may reach over. */
const TURN = 1;
/** Takes the place of somebody, and is nobody by itself. */
const RELATIVE = /^(?:who|which|that|whom|whose)$/i;

/**
 * A quotation without a source is somebody's who is quoted around it: in its paragraph the nearest one, else whoever was
 * quoted last, up to one paragraph before. Drafts are in text order.
 */
export function fillQuotationSources(r: Reading, drafts: readonly Draft[]): Draft[] {
  const speaks = ({ source }: Draft): boolean => source !== null && !RELATIVE.test(spanText(r, source));
  const paragraphOf = (draft: Draft): number => r.paragraph[contentStart(draft)] ?? 0;
  return drafts.map((draft, d) => {
    const kind = contentKind(r, draft.contents);
    // Partly quoted words with a cue of their own are somebody else's: those around are right one time in ten.
    if (draft.source || kind === 'indirect' || (kind === 'mixed' && draft.cue)) return draft;
    const here = paragraphOf(draft);
    let best: Draft | null = null;
    let least = Infinity;
    for (let other = d - 1; other >= 0; other--) {
      const candidate = drafts[other];
      if (!candidate || paragraphOf(candidate) < here) break;
      if (speaks(candidate)) {
        best = candidate;
        least = contentStart(draft) - contentStart(candidate);
        break;
      }
    }
    for (let other = d + 1; other < drafts.length; other++) {
      const candidate = drafts[other];
      if (!candidate || paragraphOf(candidate) > here) break;
      if (!speaks(candidate)) continue;
      if (contentStart(candidate) - contentStart(draft) < least) best = candidate;
      break;
    }
    for (let other = d - 1; other >= 0 && !best; other--) {
      const candidate = drafts[other];
      if (!candidate || here - paragraphOf(candidate) > TURN) break;
      if (speaks(candidate) && contentKind(r, candidate.contents) !== 'indirect') best = candidate;
    }
    return best ? { ...draft, source: best.source, foundBy: 'turn' } : draft;
  });
}
