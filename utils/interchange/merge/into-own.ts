import type { Assessment } from '../../model/assessment';
import type { StatementRecord } from '../../model/statement';

/** Which form of a statement the user keeps: their own, the other one's, or their own words with the assessments of both. */
export type OwnChoice = 'own' | 'other' | 'both';

/**
 * The record that a conflict leaves in the user's own rows. It keeps the own statement's id, so that notes and links
 * stay. Nothing of the user's is lost: where the other form is taken, the own published assessments are superseded.
 *
 * @returns null when the own record stays as it is
 */
export function intoOwn(
  own: StatementRecord,
  other: StatementRecord,
  choice: OwnChoice,
): StatementRecord | null {
  if (choice === 'own') return null;
  const known = new Set(own.assessments.map(({ id }) => id));
  const come = other.assessments
    .filter(({ id }) => choice === 'other' || !known.has(id))
    .map((assessment) => ({ ...assessment, statementId: own.statement.id }));
  const taken = new Set(come.map(({ id }) => id));
  const kept = own.assessments.filter(({ id }) => !taken.has(id));
  const cited = new Set(other.evidence.map(({ id }) => id));
  const evidence = [...other.evidence, ...own.evidence.filter(({ id }) => !cited.has(id))];
  if (choice === 'both') return { ...own, assessments: [...kept, ...come], evidence };
  const { relations: _theirs, ...words } = other.statement;
  const { id, relations } = own.statement;
  return {
    statement: { ...words, id, ...(relations && { relations }) },
    speaker: other.speaker,
    assessments: [...kept.map(supersede), ...come],
    evidence,
  };
}

function supersede(assessment: Assessment): Assessment {
  return assessment.state === 'published' ? { ...assessment, state: 'superseded' } : assessment;
}
