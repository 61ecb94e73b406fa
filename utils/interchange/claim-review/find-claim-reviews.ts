import { listOf } from '../import/fields';

export type Fields = ReadonlyMap<string, unknown>;

/** Where a ClaimReview may sit inside something else. */
const CONTAINERS = [
  '@graph',
  'dataFeedElement',
  'item',
  'itemListElement',
  'mainEntity',
  'mainEntityOfPage',
  'hasPart',
  'review',
];
const MAX_DEPTH = 12;

/** The last part of a type's name: "https://schema.org/ClaimReview" and "schema:ClaimReview" are ClaimReview. */
export function typesOf(fields: Fields): string[] {
  return listOf(fields.get('@type') ?? fields.get('type')).flatMap((type) =>
    typeof type === 'string' ? (type.split(/[/:#]/).at(-1) ?? []) : [],
  );
}

/** An object with its fields; microdata readers put them in `properties`, each as a list of one. */
export function nodeOf(value: unknown): Fields | null {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
  const fields = new Map<string, unknown>(Object.entries(value));
  const properties = fields.get('properties');
  if (typeof properties !== 'object' || properties === null) return fields;
  const inner = Object.entries(properties).map(([key, entry]): [string, unknown] => [
    key,
    Array.isArray(entry) && entry.length === 1 ? entry[0] : entry,
  ]);
  return new Map([...fields, ...inner]);
}

/** Every ClaimReview in a JSON-LD value: single, list, `@graph`, `DataFeed`, or within a page's node. In order. */
export function findClaimReviews(value: unknown, depth = 0): Fields[] {
  if (depth > MAX_DEPTH) return [];
  if (Array.isArray(value)) return value.flatMap((item) => findClaimReviews(item, depth + 1));
  const fields = nodeOf(value);
  if (fields === null) return [];
  const own = typesOf(fields).some((type) => type === 'ClaimReview') ? [fields] : [];
  return [...own, ...CONTAINERS.flatMap((key) => findClaimReviews(fields.get(key), depth + 1))];
}
