import { i18n } from '#i18n';
import { ComparisonView } from '~/components/comparison-view';
import { useComparisons } from '~/components/hooks/use-comparisons';
import { useSpeakerRefs } from '~/components/hooks/use-speaker-refs';
import { SpeakerLink } from '~/components/speaker-link';
import type { PageReport } from '~/utils/model/page-report';
import { DeskStart } from './desk-start';

type Props = {
  readonly report: PageReport;
  readonly tabId: number | null;
  readonly onClose: () => void;
  /** Shows the form of a draft. */
  readonly onEdit: (draftId: string) => void;
};

/** What is on record against a passage the reader selected. */
export function PassageView({ report, tabId, onClose, onEdit }: Props) {
  const comparisons = useComparisons(report);
  const speakerRefs = useSpeakerRefs(report);
  return (
    <div class="panel surface">
      <header>
        <h1>{i18n.t('passage.title')}</h1>
        <p class="soft" dir="auto">
          {report.page.title}
        </p>
        <p>
          <button type="button" class="button" onClick={onClose}>
            {i18n.t('passage.back')}
          </button>
        </p>
        {tabId !== null && <DeskStart tabId={tabId} onGo={onEdit} />}
      </header>
      {report.claims.map((claim) => (
        <article key={claim.id} class="claim-detail">
          <h2>
            <SpeakerLink
              name={claim.attribution?.speaker?.name ?? i18n.t('claim.noSpeaker')}
              speaker={speakerRefs.get(claim.attribution?.speaker?.name ?? '') ?? null}
            />
          </h2>
          <blockquote class="quote" dir="auto">
            {claim.text}
          </blockquote>
          {report.matches.every(({ claimId }) => claimId !== claim.id) && (
            <p class="no-record">{i18n.t('card.noRecord')}</p>
          )}
          {comparisons.get(claim.id)?.map((comparison) => (
            <ComparisonView
              key={`${comparison.match.statement.packId} ${comparison.match.statement.id}`}
              claim={claim}
              comparison={comparison}
              isOwnPage
            />
          ))}
        </article>
      ))}
    </div>
  );
}
