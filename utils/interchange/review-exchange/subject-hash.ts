import type { Assessment } from '../../model/assessment';
import type { StatementRecord } from '../../model/statement';
import { sha256 } from '../pack-file/sha256';
import type { ReviewSubject } from './review-schema';

/** The order of keys must not change the hash: a file may be laid out anew on its way. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, item]) => [key, sorted(item)]));
}

/**
 * SHA-256 over all a reviewer judges, in hexadecimal digits. State and reviewer are left out: a review changes those
 * and nothing else.
 */
export function subjectHash({ statement, speaker, assessment, evidence }: ReviewSubject): Promise<string> {
  const { state: _state, reviewer: _reviewer, ...words } = assessment;
  const cited = [...evidence].sort((a, b) => (a.id < b.id ? -1 : 1));
  return sha256(JSON.stringify(sorted({ statement, speaker, assessment: words, evidence: cited })));
}

/** What a reviewer is shown of a record: one assessment, and only what it cites. */
export function reviewSubject(
  { statement, speaker, evidence }: StatementRecord,
  assessment: Assessment,
): ReviewSubject {
  const cited = new Set(assessment.evidence.map(({ evidenceId }) => evidenceId));
  return JSON.parse(
    JSON.stringify({ statement, speaker, assessment, evidence: evidence.filter(({ id }) => cited.has(id)) }),
  );
}
