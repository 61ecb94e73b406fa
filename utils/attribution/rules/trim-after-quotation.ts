import type { Draft } from '../draft';
import type { Reading } from '../reading';
import { type TokenSpan, tokenText } from '../token-span';

const STOP = /^[.!?…]+$/;

/** Where a content that opens with a closed quotation ends: with that quotation, when it ended its sentence. */
function quotationEnd(r: Reading, [first, end]: TokenSpan): number {
  const region = r.region[first] ?? -1;
  if (region < 0) return end;
  let after = first;
  while (after < end && r.region[after] === region) after++;
  const stopped = after - 2 > first && STOP.test(tokenText(r, after - 2));
  for (let i = after; i < end; i++) if ((r.region[i] ?? -1) >= 0) return end;
  return stopped && after < end ? after : end;
}

/** "‘The pass is open.’ By night the lorries were moving": what follows a finished quotation is the reporter's. */
export function trimAfterQuotation(r: Reading, draft: Draft): Draft {
  const contents = draft.contents.map((span): TokenSpan => [span[0], quotationEnd(r, span)]);
  return contents.every(([, end], i) => end === draft.contents[i]?.[1]) ? draft : { ...draft, contents };
}
