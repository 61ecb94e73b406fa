import type { StatementRef } from '../model/statement';
import type { OwnTable, OwnValues } from './rows';

/** One link: the sort of thing pointed to, and its id. */
export const linkTo = {
  speaker: (id: string): string => `speaker:${id}`,
  statement: ({ packId, id }: StatementRef): string => `statement:${packId ?? ''}/${id}`,
  evidence: (id: string): string => `evidence:${id}`,
  page: (url: string): string => `page:${url}`,
  /** To a statement that a person linked another one with. */
  related: ({ packId, id }: StatementRef): string => `related:${packId ?? ''}/${id}`,
} as const;

const LINKS: { readonly [K in OwnTable]: (value: OwnValues[K]) => readonly string[] } = {
  statements: ({ speakerId, relations = [] }) => [
    ...(speakerId === null ? [] : [linkTo.speaker(speakerId)]),
    ...new Set(relations.map(({ statement }) => linkTo.related(statement))),
  ],
  speakers: () => [],
  evidence: () => [],
  assessments: ({ statementId, evidence }) => [
    linkTo.statement({ packId: null, id: statementId }),
    ...new Set(evidence.map(({ evidenceId }) => linkTo.evidence(evidenceId))),
  ],
  annotations: ({ statement, target }) => [
    linkTo.page(target.url),
    ...(statement === null ? [] : [linkTo.statement(statement)]),
  ],
};

/** What a value of `table` points to, each once: kept beside it as an index. */
export function linksOf<K extends OwnTable>(table: K, value: OwnValues[K]): readonly string[] {
  return LINKS[table](value);
}
