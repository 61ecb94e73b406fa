import type { Statement, StatementRef } from '../../model/statement';

const leadsElsewhere = ({ packId, id }: StatementRef, renamed: ReadonlyMap<string, string>): boolean =>
  packId === null && renamed.has(id);

/**
 * A statement whose links to statements of the same file lead to where those are kept: `renamed` gives the id of each that is in
 * the store under another one.
 */
export function followRelations(statement: Statement, renamed: ReadonlyMap<string, string>): Statement {
  const relations = statement.relations ?? [];
  if (!relations.some(({ statement: to }) => leadsElsewhere(to, renamed))) return statement;
  return {
    ...statement,
    relations: relations.map((relation) => {
      const to = relation.statement;
      if (!leadsElsewhere(to, renamed)) return relation;
      return { ...relation, statement: { packId: null, id: renamed.get(to.id) ?? to.id } };
    }),
  };
}
