import { i18n } from '#i18n';
import type { Claim } from '~/utils/model/claim';
import type { Comparison } from '~/utils/model/claim-brief';
import { latestPublished } from '~/utils/model/latest-published';
import type { MarkState } from '~/utils/model/mark';
import { VerdictWord } from './verdict-word';

type Props = {
  readonly claim: Claim;
  readonly state: MarkState;
  /** The best match, joined with its record; null when nothing matches or the record is still being read. */
  readonly best: Comparison | null;
  readonly isCurrent: boolean;
  readonly onOpen: () => void;
};

/** One claim of the list: speaker, words, and in words what is on record. */
export function ClaimRow({ claim, state, best, isCurrent, onOpen }: Props) {
  return (
    <li class={`claim-row claim-${state}`}>
      <button type="button" onClick={onOpen} aria-current={isCurrent ? 'true' : undefined}>
        <span class="claim-speaker">
          <bdi>{claim.attribution?.speaker?.name ?? i18n.t('claim.noSpeaker')}</bdi>
        </span>
        <span class="claim-text quote" dir="auto">
          {claim.text}
        </span>
        <RowState state={state} best={best} />
      </button>
    </li>
  );
}

function RowState({ state, best }: { readonly state: MarkState; readonly best: Comparison | null }) {
  if (state === 'quote') return <span class="claim-state">{i18n.t('claim.noRecord')}</span>;
  if (best?.match.tier === 'similar') return <span class="claim-state">{i18n.t('claim.similar')}</span>;
  const assessment = best && latestPublished(best.record.assessments);
  return (
    <span class="claim-state">
      {i18n.t('claim.onRecord')}
      {assessment ? <VerdictWord verdict={assessment.verdict} /> : null}
    </span>
  );
}
