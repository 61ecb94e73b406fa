import { EVIDENCE_KINDS, type Evidence, type EvidenceKind } from '~/utils/model/evidence';

export type KindCount = { readonly kind: EvidenceKind; readonly count: number };

/** How many documents of each kind there are, in the order of the kinds; kinds that are not there are left out. */
export function kindCounts(evidence: readonly Evidence[]): readonly KindCount[] {
  return EVIDENCE_KINDS.flatMap((kind) => {
    const count = evidence.filter((one) => one.kind === kind).length;
    return count === 0 ? [] : [{ kind, count }];
  });
}
