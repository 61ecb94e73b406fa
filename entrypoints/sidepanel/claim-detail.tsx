import { i18n } from '#i18n';
import { ClaimRecord } from '~/components/claim-record';
import { useEarlierStatements } from '~/components/hooks/use-earlier-statements';
import type { Claim } from '~/utils/model/claim';
import type { Comparison } from '~/utils/model/claim-brief';
import type { StatementRef } from '~/utils/model/statement';

type Props = {
  readonly claim: Claim;
  readonly comparisons: readonly Comparison[];
  /** The speaker's record, if there is one. */
  readonly speakerRef: StatementRef | null;
  /** ISO date of the page, as far as it says. */
  readonly pageDate: string | null;
  readonly onBack: () => void;
  /** Puts the claim on record, or adds to its record. */
  readonly onAnnotate: () => void;
  readonly onShow: () => void;
};

/** One claim with everything on record against it. */
export function ClaimDetail({ claim, comparisons, speakerRef, pageDate, onBack, onAnnotate, onShow }: Props) {
  const shown = comparisons.map(({ match }) => match.statement);
  const earlier = useEarlierStatements(claim, pageDate, shown);
  return (
    <article class="claim-detail">
      <p class="claim-nav">
        <button type="button" class="button" onClick={onBack}>
          {i18n.t('panel.back')}
        </button>
        <button type="button" class="button" onClick={onShow}>
          {i18n.t('panel.show')}
        </button>
        <button type="button" class="button" onClick={onAnnotate}>
          {i18n.t('desk.annotate')}
        </button>
      </p>
      <ClaimRecord claim={claim} comparisons={comparisons} speakerRef={speakerRef} earlier={earlier} />
    </article>
  );
}
