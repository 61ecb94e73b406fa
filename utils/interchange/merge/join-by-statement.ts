import type { StatementRecord } from '../../model/statement';

function distinct<T extends { readonly id: string }>(rows: readonly T[]): readonly T[] {
  const seen = new Set<string>();
  return rows.filter(({ id }) => !seen.has(id) && seen.add(id));
}

/**
 * Records of one statement as one: several publishers review one claim, and each review is a record of its own. The
 * first of two rows with one id stays. In order of each statement's first record.
 */
export function joinByStatement(records: readonly StatementRecord[]): StatementRecord[] {
  const joined = new Map<string, StatementRecord>();
  for (const record of records) {
    const before = joined.get(record.statement.id);
    joined.set(
      record.statement.id,
      before
        ? {
            ...before,
            assessments: distinct([...before.assessments, ...record.assessments]),
            evidence: distinct([...before.evidence, ...record.evidence]),
          }
        : record,
    );
  }
  return [...joined.values()];
}
