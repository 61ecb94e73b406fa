import type { StatementRecord } from '../../model/statement';

/**
 * What is wrong in how the rows of one record point to each other; null when nothing is. Each row is as its schema wants
 * it.
 */
export function recordFault({ statement, speaker, assessments, evidence }: StatementRecord): string | null {
  if ((speaker?.id ?? null) !== statement.speakerId) return 'has another speaker than its statement names';
  if (assessments.some(({ statementId }) => statementId !== statement.id))
    return 'has an assessment of another statement';
  const cited = new Set(assessments.flatMap((one) => one.evidence.map(({ evidenceId }) => evidenceId)));
  const isCited = evidence.length === cited.size && evidence.every(({ id }) => cited.has(id));
  return isCited ? null : 'has other evidence than its assessments cite';
}
