import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { ConfirmButton } from '~/components/confirm-button';
import { formatCount } from '~/components/format-count';
import { formatDate } from '~/components/format-date';
import { changeSubscription, checkAgain, endSubscription } from '~/components/hooks/packs/use-subscriptions';
import { isFailure, outcomeWord } from '~/components/packs/outcome-word';
import { placeHash } from '~/components/packs/packs-place';
import type { SubscriptionEntry, WaitingRelease } from '~/components/packs/subscription-entry';
import { Switch } from '~/components/switch';

type Props = {
  readonly subscription: SubscriptionEntry;
  /** What the browser grants now. */
  readonly granted: readonly string[];
};

/** One subscription: what its last check came to, what waits, and when it is asked. */
export function SubscriptionItem({ subscription, granted }: Props) {
  const { url, host, name, schedule, paused, automatic, isInstalled, waiting } = subscription;
  const [isAsking, setAsking] = useState(false);
  const title = name ?? host;
  const ask = async () => {
    const asked = checkAgain(url, granted);
    setAsking(true);
    await asked.catch(() => {});
    setAsking(false);
  };
  return (
    <li>
      <div class="row-text">
        <h3>
          <bdi>{title}</bdi>
        </h3>
        <p class="soft">
          <bdi>{url}</bdi>
        </p>
        <Outcome subscription={subscription} />
        {waiting && <Waiting waiting={waiting} url={url} />}
        <p class="buttons">
          <button type="button" class="button" disabled={isAsking} onClick={() => void ask()}>
            {isAsking ? i18n.t('subscriptions.asking') : i18n.t('subscriptions.checkNow')}
          </button>
          <ConfirmButton
            label={i18n.t('subscriptions.end')}
            question={i18n.t('subscriptions.endQuestion', [title, host])}
            confirm={i18n.t('subscriptions.endConfirm')}
            onConfirm={() => void endSubscription(url)}
          />
        </p>
      </div>
      <div class="subscription-choices">
        <Switch
          label={i18n.t('subscriptions.daily')}
          checked={schedule === 'daily'}
          onChange={(on) => void changeSubscription(url, { schedule: on ? 'daily' : 'manual' })}
        />
        {schedule === 'daily' && (
          <Switch
            label={i18n.t('subscriptions.paused')}
            checked={paused}
            onChange={(on) => void changeSubscription(url, { paused: on })}
          />
        )}
        {isInstalled && (
          <Switch
            label={i18n.t('subscriptions.automatic')}
            checked={automatic}
            onChange={(on) => void changeSubscription(url, { automatic: on })}
          />
        )}
      </div>
    </li>
  );
}

function Outcome({ subscription: { outcome, detail, checkedAt } }: Pick<Props, 'subscription'>) {
  if (outcome === null || checkedAt === null) return <p>{i18n.t('subscriptions.never')}</p>;
  return (
    <p class={isFailure(outcome) ? 'problem' : undefined} role="status">
      {i18n.t('subscriptions.checked', [formatDate(checkedAt)])} {outcomeWord(outcome, detail)}
    </p>
  );
}

function Waiting({ waiting, url }: { readonly waiting: WaitingRelease; readonly url: string }) {
  const { release, created, changed, removed, isNew, keyChanged } = waiting;
  return (
    <p class="subscription-waiting">
      {isNew
        ? i18n.t('subscriptions.newPack', [release, formatCount(created)])
        : i18n.t('subscriptions.changes', [
            release,
            formatCount(created),
            formatCount(changed),
            formatCount(removed),
          ])}{' '}
      {keyChanged && <b class="problem">{i18n.t('subscriptions.keyChanged')}</b>}{' '}
      <a href={placeHash({ kind: 'waiting', url })}>{i18n.t('subscriptions.look')}</a>
    </p>
  );
}
