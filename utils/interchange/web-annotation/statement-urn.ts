import * as v from 'valibot';
import type { StatementRef } from '../../model/statement';
import { idSchema } from '../text-schema';

const PREFIX = 'urn:on-record:statement:';

/** A statement as an IRI: pack id (empty for the user's own rows) and statement id, each percent-encoded. */
export function statementUrn({ packId, id }: StatementRef): string {
  return `${PREFIX}${encodeURIComponent(packId ?? '')}:${encodeURIComponent(id)}`;
}

/** The statement an IRI of ours names; null for any other. */
export function statementOfUrn(iri: unknown): StatementRef | null {
  if (typeof iri !== 'string' || !iri.startsWith(PREFIX)) return null;
  const [packId, id, ...rest] = iri.slice(PREFIX.length).split(':');
  if (packId === undefined || id === undefined || id === '' || rest.length > 0) return null;
  try {
    const ref = { packId: packId === '' ? null : decodeURIComponent(packId), id: decodeURIComponent(id) };
    const isSound = v.is(idSchema, ref.id) && (ref.packId === null || v.is(idSchema, ref.packId));
    return isSound ? ref : null;
  } catch {
    return null;
  }
}
