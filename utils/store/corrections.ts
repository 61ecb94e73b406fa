import type { Assessment } from '../model/assessment';
import type { Edit } from './edit';

/**
 * The changed assessment with a line for readers, when they have seen what was there before. A change of nothing, or
 * one without a reason (which the publishing rules refuse), adds no line.
 *
 * @param isAround something that readers see with it was changed: the statement, or a document it cites
 */
export function withCorrection(
  before: Assessment,
  after: Assessment,
  edit: Edit,
  isAround = false,
): Assessment {
  const wasSeen = before.state === 'published' || before.state === 'withdrawn';
  if (!wasSeen || edit.reason.trim() === '' || (!isAround && isSame(before, after))) return after;
  const { at, author, reason } = edit;
  return { ...after, corrections: [...(before.corrections ?? []), { at, author, reason: reason.trim() }] };
}

/** Do two forms of a row say the same, whatever the order of their keys? */
function isSame(before: Assessment, after: Assessment): boolean {
  const fields = (value: Assessment) =>
    JSON.stringify(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
  return fields(before) === fields(after);
}
