import type { StatementRecord } from '../../model/statement';

/**
 * Gives rows of different content different ids: two publishers may both have an `evidence.1`. The first keeps its id, a
 * later one gets `prefix` before it. References follow.
 */
export function distinctIds(records: readonly StatementRecord[], prefix: string): StatementRecord[] {
  const rename = createRenamer(prefix);
  return records.map((record) => {
    const speaker = record.speaker && rename('speakers', record.speaker, record.speaker);
    const evidence = record.evidence.map((row) => ({ from: row.id, row: rename('evidence', row, row) }));
    const toEvidence = new Map(evidence.map(({ from, row }) => [from, row.id]));
    const speakerId = speaker?.id ?? record.statement.speakerId;
    const statement = rename('statements', { ...record.statement, speakerId }, record);
    const assessments = record.assessments.map((assessment) =>
      rename(
        'assessments',
        {
          ...assessment,
          statementId: statement.id,
          evidence: assessment.evidence.map((link) => ({
            ...link,
            evidenceId: toEvidence.get(link.evidenceId) ?? link.evidenceId,
          })),
        },
        assessment,
      ),
    );
    return { statement, speaker, assessments, evidence: evidence.map(({ row }) => row) };
  });
}

type Row = { readonly id: string };

function createRenamer(prefix: string) {
  const owners = new Map<string, string>();
  /** `content` tells two rows with one id apart. */
  return <T extends Row>(table: string, row: T, content: unknown): T => {
    const words = JSON.stringify(content);
    let id = row.id;
    for (let round = 0; ; round++) {
      const owner = owners.get(`${table} ${id}`);
      if (owner === undefined || owner === words) break;
      id = `${prefix}${round === 0 ? '' : round}.${row.id}`.slice(0, 128);
    }
    owners.set(`${table} ${id}`, words);
    return { ...row, id };
  };
}
