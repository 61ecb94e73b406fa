import { i18n } from '#i18n';
import { useGrants, useSubscriptions } from '~/components/hooks/packs/use-subscriptions';
import { SubscribeForm } from './subscribe-form';
import { SubscriptionItem } from './subscription-item';

/** Packs that are fetched from their publishers, because the user asked for it, and the way to begin another. */
export function SubscriptionsSection() {
  const subscriptions = useSubscriptions();
  const grants = useGrants();
  if (subscriptions === null) return null;
  return (
    <section class="stack" aria-labelledby="subscriptions-title">
      <h2 id="subscriptions-title">{i18n.t('subscriptions.title')}</h2>
      <p>{i18n.t('subscriptions.text')}</p>
      {subscriptions.length > 0 && (
        <ul class="rows pack-rows">
          {subscriptions.map((subscription) => (
            <SubscriptionItem key={subscription.url} subscription={subscription} grants={grants} />
          ))}
        </ul>
      )}
      <SubscribeForm known={subscriptions.map(({ url }) => url)} grants={grants} />
    </section>
  );
}
