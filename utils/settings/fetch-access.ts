import { addFetchOnly, dropFetchOnly, readFetchOnly, readingOrigins } from './fetch-only';
import { type Permissions, siteAccess } from './site-access';

/**
 * Has the browser ask for one host, to fetch from it and not to read its pages. Call it directly in the handler of a
 * click: browsers refuse after the first await. False when the user declined.
 *
 * @param origin one match pattern
 * @param granted what the browser grants now, with `fetchOnly` as it stands: a host that is read already stays so
 */
export async function requestFetch(
  permissions: Permissions,
  origin: string,
  granted: readonly string[],
  fetchOnly: readonly string[],
): Promise<boolean> {
  const asking = permissions.request({ origins: [origin] });
  if (isCovered(readingOrigins(granted, fetchOnly), origin)) return asking;
  // Noted while the browser asks: pages of that host must not be read in between.
  await addFetchOnly(origin);
  const isGranted = await asking;
  if (!isGranted) await dropFetchOnly([origin]);
  return isGranted;
}

/** Gives back what was granted for fetching alone; a host that is also read stays granted. */
export async function giveFetchBack(permissions: Permissions, origin: string): Promise<void> {
  if (!(await readFetchOnly()).includes(origin)) return;
  await permissions.remove({ origins: [origin] }).catch(() => false);
  await dropFetchOnly([origin]);
}

function isCovered(reading: readonly string[], origin: string): boolean {
  return reading.includes(origin) || siteAccess(reading).mode === 'all';
}
