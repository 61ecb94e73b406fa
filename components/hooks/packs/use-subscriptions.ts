import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { requestSurely } from '~/utils/messaging/request';
import { giveFetchBack, requestFetch } from '~/utils/settings/fetch-access';
import type { Store } from '~/utils/store/store';
import {
  addSubscription,
  chooseForSubscription,
  listSubscriptions,
  removeSubscription,
  type SubscriptionChoices,
} from '~/utils/store/subscriptions';
import { type PackAddress, packAddress } from '~/utils/text/pack-address';
import type { SubscriptionEntry } from '../../packs/subscription-entry';
import { useLive } from '../desk/use-live';
import { pageStore } from '../use-catalogue';

/** Only end-to-end tests have their server on this machine. */
const ALLOW_LOOPBACK = import.meta.env.MODE === 'e2e';

/** Reads what was typed as the address of a pack. */
export function readPackAddress(text: string): PackAddress {
  return packAddress(text, ALLOW_LOOPBACK);
}

/** The subscriptions, followed; null until they are read. */
export function useSubscriptions(): readonly SubscriptionEntry[] | null {
  return useLive<readonly SubscriptionEntry[] | null>('subscriptions', () => read(pageStore()), null);
}

async function read(store: Store): Promise<readonly SubscriptionEntry[]> {
  const rows = await listSubscriptions(store);
  return Promise.all(
    rows.map(async ({ etag: _etag, lastModified: _modified, pending, packId, ...row }) => {
      const pack = packId === null ? undefined : await store.packs.get(packId);
      return {
        ...row,
        host: new URL(row.url).host,
        name: pack?.manifest.name ?? pending?.name ?? null,
        isInstalled: pack !== undefined,
        waiting: pending,
      };
    }),
  );
}

/** The origins the browser grants now, followed: a click's handler has no time to ask. */
export function useGrantedOrigins(): readonly string[] {
  const [granted, setGranted] = useState<readonly string[]>([]);
  useEffect(() => {
    let current = true;
    const refresh = () => {
      browser.permissions.getAll().then(({ origins = [] }) => current && setGranted(origins));
    };
    refresh();
    browser.permissions.onAdded.addListener(refresh);
    browser.permissions.onRemoved.addListener(refresh);
    return () => {
      current = false;
      browser.permissions.onAdded.removeListener(refresh);
      browser.permissions.onRemoved.removeListener(refresh);
    };
  }, []);
  return granted;
}

type Found = Extract<PackAddress, { ok: true }>;

/**
 * Asks for access to the host, then subscribes and fetches for the first time. Call it directly in a click's handler.
 * False when the user declined.
 */
export async function subscribe(
  { url, origin }: Found,
  schedule: SubscriptionEntry['schedule'],
  granted: readonly string[],
): Promise<boolean> {
  const asked = requestFetch(browser.permissions, origin, granted);
  if (!(await asked)) return false;
  await addSubscription(pageStore(), url, schedule);
  await requestSurely('subscriptions:changed', {});
  await checkNow(url);
  return true;
}

/** Asks for access again, where it was taken back, then fetches. Call it directly in a click's handler. */
export async function checkAgain(url: string, granted: readonly string[]): Promise<void> {
  const address = readPackAddress(url);
  if (!address.ok) return;
  const asked = requestFetch(browser.permissions, address.origin, granted);
  if (await asked) await checkNow(url);
}

async function checkNow(url: string): Promise<void> {
  await requestSurely('subscription:check', { url });
}

/** When it is asked, and what is done with what comes. */
export async function changeSubscription(url: string, choices: Partial<SubscriptionChoices>): Promise<void> {
  await chooseForSubscription(pageStore(), url, choices);
  await requestSurely('subscriptions:changed', {});
}

/** Ends a subscription and gives the access to its host back, unless another one needs it. */
export async function endSubscription(url: string): Promise<void> {
  await removeSubscription(pageStore(), url);
  await requestSurely('subscriptions:changed', {});
  const address = readPackAddress(url);
  if (!address.ok) return;
  const others = (await listSubscriptions(pageStore())).map((row) => readPackAddress(row.url));
  if (others.some((other) => other.ok && other.origin === address.origin)) return;
  await giveFetchBack(browser.permissions, address.origin);
}

/** The file that waits at a subscription; null when none does. */
export async function waitingFile(url: string): Promise<Blob | null> {
  return (await pageStore().subscriptions.get(url))?.pending?.file ?? null;
}
