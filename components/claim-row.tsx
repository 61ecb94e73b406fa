import { i18n } from '#i18n';
import type { Claim } from '~/utils/model/claim';
import type { RowRecord } from './row-records';
import { VerdictWord } from './verdict-word';

type Props = {
  readonly claim: Claim;
  readonly record: RowRecord;
  readonly isCurrent: boolean;
  readonly onOpen: () => void;
};

/** One claim of the list: speaker, words, and in words what is on record. */
export function ClaimRow({ claim, record, isCurrent, onOpen }: Props) {
  return (
    <li class={`claim-row claim-${record.state}`}>
      <button type="button" onClick={onOpen} aria-current={isCurrent ? 'true' : undefined}>
        <span class="claim-speaker">
          <bdi>{claim.attribution?.speaker?.name ?? i18n.t('claim.noSpeaker')}</bdi>
        </span>
        <span class="claim-text quote" dir="auto">
          {claim.text}
        </span>
        <RowState {...record} />
      </button>
    </li>
  );
}

function RowState({ state, isSimilar, verdict }: RowRecord) {
  if (state === 'quote') return <span class="claim-state">{i18n.t('claim.noRecord')}</span>;
  if (isSimilar) return <span class="claim-state">{i18n.t('claim.similar')}</span>;
  return (
    <span class="claim-state">
      {i18n.t('claim.onRecord')}
      {verdict ? <VerdictWord verdict={verdict} /> : null}
    </span>
  );
}
