import { i18n } from '#i18n';
import { useGrantedOrigins, useSubscriptions } from '~/components/hooks/packs/use-subscriptions';
import { SubscribeForm } from './subscribe-form';
import { SubscriptionItem } from './subscription-item';

/** Packs that are fetched from their publishers, because the user asked for it, and the way to begin another. */
export function SubscriptionsSection() {
  const subscriptions = useSubscriptions();
  const granted = useGrantedOrigins();
  if (subscriptions === null) return null;
  return (
    <section class="stack" aria-labelledby="subscriptions-title">
      <h2 id="subscriptions-title">{i18n.t('subscriptions.title')}</h2>
      <p>{i18n.t('subscriptions.text')}</p>
      {subscriptions.length > 0 && (
        <ul class="rows pack-rows">
          {subscriptions.map((subscription) => (
            <SubscriptionItem key={subscription.url} subscription={subscription} granted={granted} />
          ))}
        </ul>
      )}
      <SubscribeForm known={subscriptions.map(({ url }) => url)} granted={granted} />
    </section>
  );
}
