import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import type { Claim } from '~/utils/model/claim';
import type { Comparison } from '~/utils/model/claim-brief';
import type { StatementRef } from '~/utils/model/statement';
import { ComparisonView } from './comparison-view';
import { type Earlier, EarlierList } from './earlier-list';
import { SpeakerLink } from './speaker-link';
import { WhyPicked } from './why-picked';

type Props = {
  readonly claim: Claim;
  readonly comparisons: readonly Comparison[];
  /** The speaker's record, if there is one. */
  readonly speakerRef: StatementRef | null;
  readonly earlier: readonly Earlier[];
  /** What can be done with the claim, after its words. */
  readonly actions?: ComponentChildren;
  /** "Not this claim"; absent where it cannot be said. */
  readonly onReject?: (comparison: Comparison) => void;
};

/** One claim with everything on record against it, and what its speaker said before. For the extension's own pages. */
export function ClaimRecord({ claim, comparisons, speakerRef, earlier, actions, onReject }: Props) {
  const speaker = claim.attribution?.speaker;
  return (
    <>
      <h2 id="claim-speaker">
        <SpeakerLink name={speaker?.name ?? i18n.t('claim.noSpeaker')} speaker={speakerRef} />
      </h2>
      <p class="sentence" dir="auto">
        {claim.sentence}
      </p>
      {actions}
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
          onReject={onReject && (() => onReject(comparison))}
          isOwnPage
        />
      ))}
      <EarlierList statements={earlier} />
    </>
  );
}
