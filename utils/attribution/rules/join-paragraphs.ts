import { OPENING } from '../../text/sentences';
import type { Draft } from '../draft';
import { MARGIN, type Reading } from '../reading';

/**
 * A quotation that a paragraph leaves open goes on where the next paragraph begins with an opening mark: one attribution,
 * however many paragraphs it fills. Drafts are in text order.
 */
export function joinParagraphs(r: Reading, drafts: readonly Draft[]): Draft[] {
  const out: Draft[] = [];
  for (const draft of drafts) {
    const before = out.at(-1);
    const last = before?.contents.at(-1);
    const first = draft.contents[0];
    if (before && last && first && goesOn(r, last[1] - 1, first[0]) && !draft.source) {
      out[out.length - 1] = {
        ...before,
        contents: [...before.contents, ...draft.contents],
        cue: before.cue ?? draft.cue,
      };
    } else {
      out.push(draft);
    }
  }
  return out;
}

function goesOn(r: Reading, lastToken: number, firstToken: number): boolean {
  const region = r.regions[r.region[lastToken] ?? -1];
  if (!region || region.close !== null) return false;
  const next = (r.paragraph[lastToken] ?? 0) + 1;
  return r.paragraph[firstToken] === next && r.quote[firstToken + MARGIN] === OPENING;
}
