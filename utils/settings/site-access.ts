import type { SiteAccess } from '../model/site-access';
import { readingOrigins } from './fetch-only';

/** What of `browser.permissions` is needed here. */
export type Permissions = {
  readonly getAll: () => Promise<{ readonly origins?: readonly string[] }>;
  readonly request: (permissions: { origins: string[] }) => Promise<boolean>;
  readonly remove: (permissions: { origins: string[] }) => Promise<boolean>;
};

/** The optional host permissions of the manifest. */
const ALL_ORIGINS = ['http://*/*', 'https://*/*'] as const;

const WEB_ORIGIN = /^(?:https?|\*):\/\/([^/]+)\//;

/** True for a grant of every web page. `<all_urls>` is how some browsers word it. */
function isEverywhere(origin: string): boolean {
  return origin === '<all_urls>' || WEB_ORIGIN.exec(origin)?.[1] === '*';
}

/** The site of a granted origin: its host without port, "*." and "www."; null when it grants more, or no web page. */
export function siteOfOrigin(origin: string): string | null {
  const host = WEB_ORIGIN.exec(origin)?.[1];
  if (host === undefined || host === '*') return null;
  return host.replace(/:(?:\d+|\*)$/, '').replace(/^(?:\*\.)?(?:www\.)?/, '');
}

/**
 * The match patterns to ask for, so that a site is read on its own: with and without "www.", nothing beside it.
 * Scheme by scheme, because browsers compare a request with the manifest's patterns one by one.
 */
export function siteOrigins(site: string): string[] {
  const isName = /[a-z]/i.test(site) && site.includes('.') && !site.startsWith('[');
  const hosts = isName ? [site, `www.${site}`] : [site];
  return hosts.flatMap((host) => [`https://${host}/*`, `http://${host}/*`]);
}

/** What the browser's list of granted origins comes to: it is the only record of the mode. */
export function siteAccess(origins: readonly string[]): SiteAccess {
  const sites = [...new Set(origins.flatMap((origin) => siteOfOrigin(origin) ?? []))].sort();
  if (origins.some(isEverywhere)) return { mode: 'all', sites };
  return { mode: sites.length > 0 ? 'sites' : 'click', sites };
}

/** @param fetchOnly match patterns whose grants are not for reading pages */
export async function readSiteAccess(
  permissions: Permissions,
  fetchOnly: readonly string[] = [],
): Promise<SiteAccess> {
  const { origins = [] } = await permissions.getAll();
  return siteAccess(readingOrigins(origins, fetchOnly));
}

/**
 * Has the browser ask for some sites. Call it directly in the handler of a click or key: browsers refuse after the
 * first await. False when the user declined.
 */
export function requestSites(permissions: Permissions, sites: readonly string[]): Promise<boolean> {
  return permissions.request({ origins: sites.flatMap(siteOrigins) });
}

/** Has the browser ask for every web page; the same holds as for `requestSites`. */
export function requestEverywhere(permissions: Permissions): Promise<boolean> {
  return permissions.request({ origins: [...ALL_ORIGINS] });
}

/** Gives one site's grant back, however it was worded when it was given. False when the browser keeps it. */
export async function revokeSite(permissions: Permissions, site: string): Promise<boolean> {
  return removeWhere(permissions, (origin) => siteOfOrigin(origin) === site);
}

/** Gives the grant of every web page back; single sites stay. */
export async function revokeEverywhere(permissions: Permissions): Promise<boolean> {
  return removeWhere(permissions, isEverywhere);
}

/** Gives every grant back but those of `keep`: pages are read on a click alone. */
export async function revokeAll(permissions: Permissions, keep: readonly string[] = []): Promise<boolean> {
  return removeWhere(
    permissions,
    (origin) => !keep.includes(origin) && (isEverywhere(origin) || siteOfOrigin(origin) !== null),
  );
}

async function removeWhere(permissions: Permissions, isMeant: (origin: string) => boolean): Promise<boolean> {
  const { origins = [] } = await permissions.getAll();
  const meant = origins.filter(isMeant);
  // Some are the manifest's own and stay; the browser then refuses them all at once, so each goes by itself.
  const removed = await Promise.all(
    meant.map((origin) => permissions.remove({ origins: [origin] }).catch(() => false)),
  );
  return removed.every(Boolean);
}
