import type { SubscriptionRow } from './rows';
import type { Store } from './store';

/** A day in milliseconds: a daily subscription is asked for no more often. */
const DAY = 24 * 60 * 60 * 1000;

/** What the user may change of a subscription. */
export type SubscriptionChoices = Pick<SubscriptionRow, 'schedule' | 'paused' | 'automatic'>;

/** Every subscription, in order of address. */
export function listSubscriptions({ subscriptions }: Store): Promise<SubscriptionRow[]> {
  return subscriptions.toArray();
}

/** Begins a subscription; one of the same address stays as it is. Nothing is fetched here. */
export async function addSubscription(
  { subscriptions }: Store,
  url: string,
  schedule: SubscriptionRow['schedule'],
): Promise<void> {
  if (await subscriptions.get(url)) return;
  await subscriptions.add({
    url,
    packId: null,
    schedule,
    paused: false,
    automatic: false,
    etag: null,
    lastModified: null,
    checkedAt: null,
    outcome: null,
    detail: null,
    pending: null,
  });
}

/** Changes when a subscription is asked for and what is done with what comes. */
export async function chooseForSubscription(
  { subscriptions }: Store,
  url: string,
  choices: Partial<SubscriptionChoices>,
): Promise<void> {
  await subscriptions.update(url, choices);
}

/** The release that waited is installed: the subscription knows its pack from now on. */
export async function settleSubscription(
  { subscriptions }: Store,
  url: string,
  packId: string,
): Promise<void> {
  await subscriptions.update(url, { packId, pending: null, outcome: 'installed', detail: null });
}

/** Ends a subscription; the pack that came from there stays. */
export async function removeSubscription({ subscriptions }: Store, url: string): Promise<void> {
  await subscriptions.delete(url);
}

/** The addresses that are to be asked now: daily ones that run and were not asked within a day. */
export function dueSubscriptions(rows: readonly SubscriptionRow[], now: Date): string[] {
  return rows
    .filter(({ schedule, paused }) => schedule === 'daily' && !paused)
    .filter(({ checkedAt }) => checkedAt === null || now.getTime() - Date.parse(checkedAt) >= DAY)
    .map(({ url }) => url);
}
