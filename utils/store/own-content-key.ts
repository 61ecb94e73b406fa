import type { OwnTable, OwnValues } from './rows';

/**
 * What makes two rows under different ids the same thing. Notes have none: two people may note the same words.
 * The keys of one table are compared with each other only.
 */
const KEYS: { readonly [K in OwnTable]: (value: OwnValues[K]) => string | null } = {
  speakers: ({ name, sort, wikidata }) => wikidata ?? JSON.stringify([sort, name.toLowerCase()]),
  evidence: ({ url, quotation }) => JSON.stringify([url, quotation]),
  statements: ({ text, speakerId, saidOn }) => JSON.stringify([text, speakerId, saidOn]),
  assessments: ({ statementId, author, url, verdict, rationale }) =>
    JSON.stringify([statementId, author, url, verdict, rationale]),
  annotations: () => null,
};

/** The key by which a value is met again under another id; null when only its id tells. */
export function ownContentKey<K extends OwnTable>(table: K, value: OwnValues[K]): string | null {
  return KEYS[table](value);
}
