import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { SiteAccess } from '~/utils/model/site-access';
import { dropFetchOnly, readFetchOnly, watchFetchOnly } from '~/utils/settings/fetch-only';
import {
  readSiteAccess,
  requestEverywhere,
  requestSites,
  revokeAll,
  revokeEverywhere,
  revokeSite,
  siteOrigins,
} from '~/utils/settings/site-access';

/**
 * What the reader may do about access, called directly in a click's handler, since browsers refuse to ask after the
 * first await. Each resolves to false when the browser or its user declined.
 */
export type AccessActions = {
  /** Only these sites from now on, beside the ones granted singly before. */
  readonly allowSites: (sites: readonly string[]) => Promise<boolean>;
  readonly allowEverywhere: () => Promise<boolean>;
  readonly revokeSite: (site: string) => Promise<boolean>;
  readonly revokeAll: () => Promise<boolean>;
};

const actions: AccessActions = {
  allowSites: async (sites) => {
    const granted = await requestSites(browser.permissions, sites);
    if (granted) await dropFetchOnly(sites.flatMap(siteOrigins));
    return granted && revokeEverywhere(browser.permissions);
  },
  allowEverywhere: () => requestEverywhere(browser.permissions),
  revokeSite: (site) => revokeSite(browser.permissions, site),
  revokeAll: async () => revokeAll(browser.permissions, await readFetchOnly()),
};

/** What the browser has granted for reading pages. */
export async function readAccess(): Promise<SiteAccess> {
  return readSiteAccess(browser.permissions, await readFetchOnly());
}

/**
 * What the browser has granted, followed as it changes (null until it is known), and the ways to change it.
 *
 * @param first what it has granted, where that was read already
 */
export function useSiteAccess(first: SiteAccess | null = null): readonly [SiteAccess | null, AccessActions] {
  const [access, setAccess] = useState(first);
  useEffect(() => {
    let current = true;
    const refresh = () => {
      readAccess().then((next) => current && setAccess(next));
    };
    refresh();
    browser.permissions.onAdded.addListener(refresh);
    browser.permissions.onRemoved.addListener(refresh);
    const stop = watchFetchOnly(refresh);
    return () => {
      current = false;
      stop();
      browser.permissions.onAdded.removeListener(refresh);
      browser.permissions.onRemoved.removeListener(refresh);
    };
  }, []);
  return [access, actions];
}
