import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { ClaimRecord } from '~/components/claim-record';
import { useEarlierStatements } from '~/components/hooks/use-earlier-statements';
import { RejectedNote } from '~/components/rejected-note';
import { StepButtons } from '~/components/step-buttons';
import { requestSurely } from '~/utils/messaging/request';
import type { Claim } from '~/utils/model/claim';
import type { Comparison } from '~/utils/model/claim-brief';
import type { PageReport } from '~/utils/model/page-report';
import type { StatementRef } from '~/utils/model/statement';

type Props = {
  readonly claim: Claim;
  readonly report: PageReport;
  readonly comparisons: readonly Comparison[];
  /** The speaker's record, if there is one. */
  readonly speakerRef: StatementRef | null;
  readonly tabId: number | null;
  readonly onBack: () => void;
  readonly onStep: (step: -1 | 1) => void;
};

/** One claim with everything on record against it. */
export function ClaimDetail({ claim, report, comparisons, speakerRef, tabId, onBack, onStep }: Props) {
  const shown = comparisons.map(({ match }) => match.statement);
  const earlier = useEarlierStatements(claim, report.page.date, shown);
  const detail = useRef<HTMLElement>(null);
  // What had the focus is gone with the list, or speaks of another claim.
  useEffect(() => {
    detail.current?.focus();
    scrollTo(0, 0);
    setRejected(null);
  }, [claim.id]);
  const [rejected, setRejected] = useState<Comparison | null>(null);
  const judge = (comparison: Comparison, isRejected: boolean) => {
    if (tabId === null) return;
    const { packId, id: statementId } = comparison.match.statement;
    void requestSurely('tab:judge', { tabId, claimId: claim.id, packId, statementId, rejected: isRejected });
    setRejected(isRejected ? comparison : null);
    detail.current?.focus();
  };
  const ask = (name: 'tab:reveal' | 'tab:annotate') => {
    if (tabId !== null) void requestSurely(name, { tabId, claimId: claim.id });
  };
  return (
    <article class="claim-detail" ref={detail} tabIndex={-1} aria-labelledby="claim-speaker">
      <p class="claim-nav">
        <button type="button" class="button" onClick={onBack}>
          {i18n.t('panel.back')}
        </button>
        <StepButtons onStep={onStep} />
      </p>
      <p class="soft" dir="auto">
        {report.page.title}
      </p>
      {rejected && <RejectedNote onUndo={() => judge(rejected, false)} />}
      <ClaimRecord
        claim={claim}
        comparisons={comparisons}
        speakerRef={speakerRef}
        earlier={earlier}
        onReject={(comparison) => judge(comparison, true)}
        actions={
          <p class="claim-actions">
            <button type="button" class="button" onClick={() => ask('tab:reveal')}>
              {i18n.t('panel.show')}
            </button>
            <button type="button" class="button" onClick={() => ask('tab:annotate')}>
              {i18n.t('desk.annotate')}
            </button>
          </p>
        }
      />
    </article>
  );
}
