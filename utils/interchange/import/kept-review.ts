import type { StatementRecord } from '../../model/statement';
import type { ImportedStatement } from './imported';

/** Longest note of a statement, in UTF-16 units; the same as in the pack format. */
const MAX_NOTE = 2000;

/**
 * The record of an imported statement. A review whose rating fits no verdict, and for which nobody chose one, is no
 * assessment: its publisher, rating, finding and address are kept word for word as the statement's note.
 */
export function withKeptReview({ record, unrated }: ImportedStatement): StatementRecord {
  if (unrated === null) return record;
  const { author, originalRating, rationale, url } = unrated;
  const rating = originalRating === null || originalRating === rationale ? '' : `“${originalRating}” `;
  const head = `${author}: ${rating}`;
  const tail = url === null ? '' : ` ${url}`;
  const finding = rationale.slice(0, Math.max(0, MAX_NOTE - head.length - tail.length)).toWellFormed();
  const note = `${head}${finding}${tail}`.trim();
  // An address may be as long as a note: then it is left out rather than cut.
  return {
    ...record,
    statement: { ...record.statement, note: note.length > MAX_NOTE ? head.trim().slice(0, MAX_NOTE) : note },
  };
}
