import { contentKind } from '../content-kind';
import { contentStart, type Draft } from '../draft';
import type { Reading } from '../reading';
import { spanText } from '../token-span';
import { cueType } from './classify-cue';

/** Paragraphs a speaker's turn may reach over. */
const TURN = 1;
/** Takes the place of somebody, and is nobody by itself. */
const RELATIVE = /^(?:who|which|that|whom|whose)$/i;

/** Is this draft one quotation that fills its paragraph? */
function fillsParagraph(r: Reading, { contents }: Draft): boolean {
  const [content, ...more] = contents;
  if (!content || more.length > 0) return false;
  const [first, end] = content;
  const begins = first === 0 || r.paragraph[first - 1] !== r.paragraph[first];
  return begins && (end >= r.count || r.paragraph[end] !== r.paragraph[end - 1]);
}

/**
 * Whoever the paragraph before reports on in its last sentence, when it reports on nobody else: "Ek said the plan was wrong." and
 * below it "“It will fail.”". The quotation's draft stands at `at`.
 */
function reportedBefore(r: Reading, drafts: readonly Draft[], at: number, paragraph: number): Draft | null {
  let last: Draft | null = null;
  let source = '';
  for (let d = at - 1; d >= 0; d--) {
    const draft = drafts[d];
    if (!draft || (r.paragraph[contentStart(draft)] ?? 0) < paragraph - 1) break;
    const own = draft.source ? spanText(r, draft.source) : '';
    if (!own || !draft.cue || RELATIVE.test(own) || (last && own !== source)) return null;
    last ??= draft;
    source = own;
  }
  if (!last?.cue || cueType(r, last, false) !== 'communication') return null;
  const next = (r.sentenceLast[r.sentence[last.cue[0]] ?? 0] ?? 0) + 1;
  return r.paragraph[next] === paragraph ? last : null;
}

/**
 * A quotation without a source is somebody's who is quoted around it: in its paragraph the nearest one, else whoever was
 * quoted last, up to one paragraph before, or, where it fills its paragraph, whoever the one before reports on. Drafts are in text
 * order.
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
    if (best) return { ...draft, source: best.source, foundBy: 'turn' };
    const reported = fillsParagraph(r, draft) ? reportedBefore(r, drafts, d, here) : null;
    return reported ? { ...draft, source: reported.source, foundBy: 'paragraph-before' } : draft;
  });
}
