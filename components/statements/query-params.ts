import { VERDICTS } from '~/utils/model/assessment';
import { EVIDENCE_KINDS } from '~/utils/model/evidence';
import {
  EVERYTHING,
  RECORD_NEEDS,
  RECORD_STATES,
  STATEMENT_SORTS,
  type StatementQuery,
} from '~/utils/model/statement-query';

/** Stands for "the user's own", where a pack's id would stand. */
const OWN = '-';

/** A query as `URLSearchParams` write it, for an address; "" asks for everything. */
export function writeQuery(query: StatementQuery): string {
  const params = new URLSearchParams();
  const put = (name: string, values: readonly (string | null)[]) => {
    for (const value of values) params.append(name, value ?? OWN);
  };
  if (query.text) params.set('q', query.text);
  put('speaker', query.speakers);
  put('verdict', query.verdicts);
  put('state', query.states);
  put('evidence', query.evidence);
  put('tag', query.tags);
  if (query.from !== null) params.set('from', query.from);
  if (query.to !== null) params.set('to', query.to);
  put('in', query.origins);
  put('lang', query.langs);
  put('needs', query.needs);
  if (query.sort !== EVERYTHING.sort) params.set('sort', query.sort);
  return params.toString();
}

/** Reads it back; what is no value of ours is left out, so that an old address still opens. */
export function readQuery(text: string): StatementQuery {
  const params = new URLSearchParams(text);
  const all = (name: string) => [...new Set(params.getAll(name))].filter(Boolean);
  const known = <T extends string>(name: string, values: readonly T[]): T[] => {
    const given = new Set<string>(params.getAll(name));
    return values.filter((value) => given.has(value));
  };
  return {
    text: params.get('q') ?? '',
    speakers: all('speaker'),
    verdicts: known('verdict', VERDICTS),
    states: known('state', RECORD_STATES),
    evidence: known('evidence', EVIDENCE_KINDS),
    tags: all('tag'),
    from: readDate(params.get('from')),
    to: readDate(params.get('to')),
    origins: all('in').map((id) => (id === OWN ? null : id)),
    langs: all('lang'),
    needs: known('needs', RECORD_NEEDS),
    sort: STATEMENT_SORTS.find((sort) => sort === params.get('sort')) ?? EVERYTHING.sort,
  };
}

function readDate(text: string | null): string | null {
  return text !== null && /^\d{4}(-\d{2}(-\d{2})?)?$/.test(text) ? text : null;
}
