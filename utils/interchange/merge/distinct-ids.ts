import type { Statement, StatementRecord } from '../../model/statement';

/** As in the pack format. */
const LONGEST_ID = 128;
/** What is left for the id itself tells two rows apart. */
const LONGEST_PREFIX = 60;

/**
 * Gives rows of different content different ids: two publishers may both have an `evidence.1`. The first keeps its id, a
 * later one gets `prefix` before it. References follow, within their own collection.
 */
export function distinctIds(
  collections: readonly (readonly StatementRecord[])[],
  prefix: string,
): StatementRecord[][] {
  const rename = createRenamer(prefix.slice(0, LONGEST_PREFIX));
  return collections.map((records) => {
    const renamed = records.map((record) => distinctRecord(record, rename));
    const ids = new Map(records.map((record, i) => [record.statement.id, renamed[i]?.statement.id]));
    return renamed.map((record) => ({ ...record, statement: pointed(record.statement, ids) }));
  });
}

/** The statement with its links to others of its collection as they are called now. */
function pointed(statement: Statement, ids: ReadonlyMap<string, string | undefined>): Statement {
  const { relations } = statement;
  if (!relations) return statement;
  return {
    ...statement,
    relations: relations.map((relation) => {
      const { packId, id } = relation.statement;
      return packId === null ? { ...relation, statement: { packId, id: ids.get(id) ?? id } } : relation;
    }),
  };
}

function distinctRecord(record: StatementRecord, rename: Rename): StatementRecord {
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
}

type Row = { readonly id: string };
/** `content` tells two rows with one id apart. */
type Rename = <T extends Row>(table: string, row: T, content: unknown) => T;

function createRenamer(prefix: string): Rename {
  const owners = new Map<string, string>();
  return (table, row, content) => {
    const words = JSON.stringify(content);
    let id = row.id;
    for (let round = 0; ; round++) {
      const owner = owners.get(`${table} ${id}`);
      if (owner === undefined || owner === words) break;
      id = `${prefix}${round === 0 ? '' : round}.${row.id}`.slice(0, LONGEST_ID);
    }
    owners.set(`${table} ${id}`, words);
    return { ...row, id };
  };
}
