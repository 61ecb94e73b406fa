import { describePassage } from '~/utils/claims/describe-passage';
import type { Mark } from '~/utils/model/mark';
import type { PagePassage } from '~/utils/model/passage';
import { loosePassage } from '~/utils/page/loose-passage';
import { type Reading, readPage } from '~/utils/page/read-page';
import { spanOf } from '~/utils/page/text-map';
import { isOwnElement } from './own-ui';

/** The words of a claim, where they stand; null when the page no longer holds it. */
export function passageOfClaim(
  reading: Reading | null,
  marks: readonly Mark[],
  claimId: string,
): PagePassage | null {
  const mark = marks.find((each) => each.claimId === claimId);
  return reading && mark ? describePassage(reading.page, mark.spans) : null;
}

/** What is selected in the page: in its article if it shows one, or else by its words alone. Null for no selection. */
export function passageOfSelection(page: Document, reading: Reading | null): PagePassage | null {
  const selection = page.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const article = reading ?? readPage(page, { isOwn: isOwnElement });
  const span = article && spanOf(article.map, range);
  const described = article && span ? describePassage(article.page, [span]) : null;
  return described ?? loosePassage(page, range);
}
