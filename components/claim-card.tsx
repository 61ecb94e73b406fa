import type { Ref } from 'preact';
import { i18n } from '#i18n';
import type { ClaimBrief, Comparison } from '~/utils/model/claim-brief';
import { ComparisonView } from './comparison-view';
import { IconButton } from './icon-button';
import { RejectedNote } from './rejected-note';
import { StepButtons } from './step-buttons';
import { WhyPicked } from './why-picked';

type Props = {
  readonly brief: ClaimBrief;
  /** The dialog itself: it takes the focus. */
  readonly dialog: Ref<HTMLElement>;
  readonly onClose: () => void;
  readonly onOpenPanel: () => void;
  /** Opens the form that puts the claim on record; called in the click itself. */
  readonly onAnnotate?: () => void;
  readonly onReject: (comparison: Comparison) => void;
  /** Takes the last "not this claim" back; null when there is none. */
  readonly onUndo?: (() => void) | null;
  readonly onStep: (step: -1 | 1) => void;
};

/** One claim, opened in the page: what was said, by whom, and what is on record. */
export function ClaimCard({
  brief,
  dialog,
  onClose,
  onOpenPanel,
  onAnnotate,
  onReject,
  onUndo,
  onStep,
}: Props) {
  const { claim, comparisons } = brief;
  const [first, ...others] = comparisons;
  const speaker = claim.attribution?.speaker;
  return (
    <section class="card surface" role="dialog" aria-labelledby="speaker" tabIndex={-1} ref={dialog}>
      <div class="card-head">
        <h1 id="speaker">
          <bdi>{speaker?.name ?? i18n.t('claim.noSpeaker')}</bdi>
        </h1>
        <div class="card-actions">
          <StepButtons onStep={onStep} />
          <IconButton label={i18n.t('card.close')} path="M3 3l10 10M13 3 3 13" onClick={onClose} />
        </div>
        {speaker?.role && <p class="soft">{speaker.role}</p>}
      </div>
      <div class="card-body">
        {onUndo && <RejectedNote onUndo={onUndo} />}
        {first ? (
          <ComparisonView claim={claim} comparison={first} onReject={() => onReject(first)} />
        ) : (
          <>
            <blockquote class="quote" dir="auto">
              {claim.text}
            </blockquote>
            <p class="no-record">{i18n.t('card.noRecord')}</p>
          </>
        )}
        <details>
          <summary>{i18n.t('whyPicked.title')}</summary>
          <WhyPicked claim={claim} />
        </details>
      </div>
      <div class="card-foot">
        <button type="button" class="button" onClick={onOpenPanel}>
          {others.length > 0 ? i18n.t('card.panelMore', others.length) : i18n.t('card.panel')}
        </button>
        {onAnnotate && (
          <button type="button" class="button" onClick={(event) => event.isTrusted && onAnnotate()}>
            {i18n.t('desk.annotate')}
          </button>
        )}
      </div>
    </section>
  );
}
