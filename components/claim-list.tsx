import { i18n } from '#i18n';
import type { Claim } from '~/utils/model/claim';
import type { Comparison } from '~/utils/model/claim-brief';
import type { Mark } from '~/utils/model/mark';
import { ClaimRow } from './claim-row';

export type ClaimListProps = {
  /** In the order of the page. */
  readonly claims: readonly Claim[];
  readonly marks: readonly Mark[];
  /** Best comparison of a claim, by claim id. */
  readonly best: ReadonlyMap<string, Comparison>;
  readonly current: string | null;
  readonly onOpen: (claimId: string) => void;
};

/** The claims of the page in its order: the screen reader's way to the marks, and everybody's overview. */
export function ClaimList(props: ClaimListProps) {
  return (
    <ol class="claims" aria-label={i18n.t('claim.list')}>
      <ClaimRows {...props} />
    </ol>
  );
}

/** One row for each claim, to stand in a list. */
export function ClaimRows({ claims, marks, best, current, onOpen }: ClaimListProps) {
  const states = new Map(marks.map(({ claimId, state }) => [claimId, state]));
  return (
    <>
      {claims.map((claim) => (
        <ClaimRow
          key={claim.id}
          claim={claim}
          state={states.get(claim.id) ?? 'quote'}
          best={best.get(claim.id) ?? null}
          isCurrent={claim.id === current}
          onOpen={() => onOpen(claim.id)}
        />
      ))}
    </>
  );
}
