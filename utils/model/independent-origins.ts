import type { EvidenceKind } from './evidence';

/** As much of a piece of evidence as tells where it comes from. `key` tells pieces apart. */
export type Origins = {
  readonly key: string;
  readonly kind: EvidenceKind;
  readonly independenceGroup: string | null;
};

/**
 * How many origins a list of evidence has. Pieces of one independence group count once; a party speaking for itself is
 * counted apart, piece by piece, and never as independent.
 */
export function countOrigins(evidence: readonly Origins[]): {
  readonly independent: number;
  readonly official: number;
} {
  const others = evidence.filter(({ kind }) => kind !== 'official-statement');
  // The tab keeps a key from being taken for a group: neither may hold one.
  const origins = new Set(others.map(({ key, independenceGroup }) => independenceGroup ?? `\t${key}`));
  return { independent: origins.size, official: evidence.length - others.length };
}
