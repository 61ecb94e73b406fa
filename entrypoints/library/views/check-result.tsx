import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { ClaimRecord } from '~/components/claim-record';
import { FilteredClaims } from '~/components/filtered-claims';
import { useClaimOrder } from '~/components/hooks/use-claim-order';
import { useComparisons } from '~/components/hooks/use-comparisons';
import { useEarlierStatements } from '~/components/hooks/use-earlier-statements';
import { useSpeakerRefs } from '~/components/hooks/use-speaker-refs';
import { PageLine } from '~/components/page-line';
import { countReport } from '~/utils/claims/report-counts';
import type { Claim } from '~/utils/model/claim';
import type { Comparison } from '~/utils/model/claim-brief';
import type { PageReport } from '~/utils/model/page-report';
import type { StatementRef } from '~/utils/model/statement';

/** What was found in a pasted text: its claims, and one of them beside the record. */
export function CheckResult({ report }: { readonly report: PageReport }) {
  const comparisons = useComparisons(report);
  const speakerRefs = useSpeakerRefs(report);
  const [order, setOrder] = useClaimOrder();
  const [opened, open] = useState<string | null>(null);
  const [last, setLast] = useState<string | null>(null);
  const [onlyStored, setOnlyStored] = useState(false);
  const claim = report.claims.find(({ id }) => id === opened);
  return (
    <section class="check-result" aria-label={i18n.t('checkText.result')}>
      <PageLine {...countReport(report)} />
      {claim ? (
        <OpenedClaim
          claim={claim}
          comparisons={comparisons.get(claim.id) ?? []}
          speakerRef={speakerRefs.get(claim.attribution?.speaker?.name ?? '') ?? null}
          onBack={() => open(null)}
        />
      ) : (
        <FilteredClaims
          report={report}
          current={last}
          order={order}
          onOrder={setOrder}
          onlyStored={onlyStored}
          onFilter={setOnlyStored}
          onOpen={(id) => {
            setLast(id);
            open(id);
          }}
        />
      )}
    </section>
  );
}

type OpenedProps = {
  readonly claim: Claim;
  readonly comparisons: readonly Comparison[];
  readonly speakerRef: StatementRef | null;
  readonly onBack: () => void;
};

function OpenedClaim({ claim, comparisons, speakerRef, onBack }: OpenedProps) {
  const shown = comparisons.map(({ match }) => match.statement);
  const earlier = useEarlierStatements(claim, null, shown);
  return (
    <article class="check-claim">
      <p>
        <button type="button" class="button" onClick={onBack}>
          {i18n.t('panel.back')}
        </button>
      </p>
      <ClaimRecord claim={claim} comparisons={comparisons} speakerRef={speakerRef} earlier={earlier} />
    </article>
  );
}
