import { addFetchOnly, dropFetchOnly, readFetchOnly } from './fetch-only';
import { type Permissions, siteAccess } from './site-access';

/**
 * Has the browser ask for one host, to fetch from it and not to read its pages. Call it directly in the handler of a
 * click: browsers refuse after the first await. False when the user declined.
 *
 * @param origin one match pattern
 * @param granted what the browser grants now; what is granted already is not asked for, and means what it meant
 */
export async function requestFetch(
  permissions: Permissions,
  origin: string,
  granted: readonly string[],
): Promise<boolean> {
  if (isCovered(granted, origin)) return true;
  const asking = permissions.request({ origins: [origin] });
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

function isCovered(granted: readonly string[], origin: string): boolean {
  return granted.includes(origin) || siteAccess(granted).mode === 'all';
}
