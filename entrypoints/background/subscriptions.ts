import { browser } from 'wxt/browser';
import { dueSubscriptions, listSubscriptions } from '~/utils/store/subscriptions';
import { packAddress } from '~/utils/text/pack-address';
import { checkSubscription } from '~/utils/transfer/subscription/check-subscription';
import { rematchAll } from './tab-reports';
import { theStore } from './the-store';

const ALARM = 'subscriptions';
/** How often it is looked whether a day has passed; a browser that was off must not wait another day. Minutes. */
const PERIOD = 180;
/** Not while the browser is starting. Minutes. */
const DELAY = 5;

/** Only end-to-end tests have their server on this machine. */
const ALLOW_LOOPBACK = import.meta.env.MODE === 'e2e';

/** Asks one subscription's address now; what became of it stands in the store. */
export async function checkNow(url: string): Promise<void> {
  const outcome = await checkSubscription(theStore(), url, {
    fetch: (...request) => fetch(...request),
    hasAccess,
    now: () => new Date(),
  });
  if (outcome === 'installed') await rematchAll();
}

async function hasAccess(url: string): Promise<boolean> {
  const address = packAddress(url, ALLOW_LOOPBACK);
  return address.ok && browser.permissions.contains({ origins: [address.origin] });
}

/** Sets the alarm while something is to be asked daily, and unsets it when nothing is. */
export async function scheduleChecks(): Promise<void> {
  const rows = await listSubscriptions(theStore());
  if (!rows.some(({ schedule, paused }) => schedule === 'daily' && !paused)) {
    await browser.alarms.clear(ALARM);
    return;
  }
  // Set anew, it would begin to wait anew.
  if (await browser.alarms.get(ALARM)) return;
  await browser.alarms.create(ALARM, { delayInMinutes: DELAY, periodInMinutes: PERIOD });
}

/** Asks every address that is due, one after the other. */
export async function onAlarm(name: string): Promise<void> {
  if (name !== ALARM) return;
  for (const url of dueSubscriptions(await listSubscriptions(theStore()), new Date())) {
    await checkNow(url).catch((error: unknown) => console.error(`On Record: ${url}`, error));
  }
}
