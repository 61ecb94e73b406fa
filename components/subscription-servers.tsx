import { i18n } from '#i18n';
import type { SubscriptionEntry } from './packs/subscription-entry';

type Props = { readonly subscriptions: readonly SubscriptionEntry[] };

/** Every server that is asked for packs, and when: the whole of what leaves the machine. Nothing where there is none. */
export function SubscriptionServers({ subscriptions }: Props) {
  if (subscriptions.length === 0) return null;
  return (
    <>
      <p>{i18n.t('subscriptions.asked')}</p>
      <ul class="rows">
        {subscriptions.map((subscription) => (
          <li key={subscription.url}>
            <bdi>{subscription.url}</bdi>
            <span class="soft">{whenWord(subscription)}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

function whenWord({ schedule, paused }: SubscriptionEntry): string {
  if (schedule === 'manual') return i18n.t('subscriptions.askedManual');
  return paused ? i18n.t('subscriptions.askedPaused') : i18n.t('subscriptions.askedDaily');
}
