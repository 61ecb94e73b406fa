import { i18n } from '#i18n';
import type { Claim } from '~/utils/model/claim';
import { ClaimRow } from './claim-row';
import { NO_RECORD, type RowRecord } from './row-records';

export type ClaimListProps = {
  /** In the order of the page. */
  readonly claims: readonly Claim[];
  /** What is on record, by claim id. */
  readonly records: ReadonlyMap<string, RowRecord>;
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
export function ClaimRows({ claims, records, current, onOpen }: ClaimListProps) {
  return (
    <>
      {claims.map((claim) => (
        <ClaimRow
          key={claim.id}
          claim={claim}
          record={records.get(claim.id) ?? NO_RECORD}
          isCurrent={claim.id === current}
          onOpen={() => onOpen(claim.id)}
        />
      ))}
    </>
  );
}
