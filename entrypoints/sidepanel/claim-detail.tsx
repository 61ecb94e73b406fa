import { i18n } from '#i18n';
import { ComparisonView } from '~/components/comparison-view';
import { SpeakerLink } from '~/components/speaker-link';
import { WhyPicked } from '~/components/why-picked';
import type { Claim } from '~/utils/model/claim';
import type { Comparison } from '~/utils/model/claim-brief';
import type { StatementRef } from '~/utils/model/statement';

type Props = {
  readonly claim: Claim;
  readonly comparisons: readonly Comparison[];
  /** The speaker's record, if there is one. */
  readonly speakerRef: StatementRef | null;
  readonly onBack: () => void;
  /** Puts the claim on record, or adds to its record. */
  readonly onAnnotate: () => void;
  readonly onShow: () => void;
};

/** One claim with everything on record against it. */
export function ClaimDetail({ claim, comparisons, speakerRef, onBack, onAnnotate, onShow }: Props) {
  const speaker = claim.attribution?.speaker;
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
      <h2>
        <SpeakerLink name={speaker?.name ?? i18n.t('claim.noSpeaker')} speaker={speakerRef} />
      </h2>
      <p class="sentence" dir="auto">
        {claim.sentence}
      </p>
      <details>
        <summary>{i18n.t('whyPicked.title')}</summary>
        <WhyPicked claim={claim} />
      </details>
      {comparisons.length === 0 && <p class="no-record">{i18n.t('card.noRecord')}</p>}
      {comparisons.map((comparison) => (
        <ComparisonView
          key={`${comparison.match.statement.packId} ${comparison.match.statement.id}`}
          claim={claim}
          comparison={comparison}
          isOwnPage
        />
      ))}
    </article>
  );
}
