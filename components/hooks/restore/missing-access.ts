import type { SiteAccess } from '~/utils/model/site-access';

/** What a backup tells of access and the browser does not grant here; null when that is nothing. */
export function missingAccess(told: SiteAccess | null, here: SiteAccess | null): SiteAccess | null {
  if (told === null || here === null || told.mode === 'click' || here.mode === 'all') return null;
  if (told.mode === 'all') return told;
  const sites = told.sites.filter((site) => !here.sites.includes(site));
  return sites.length > 0 ? { mode: 'sites', sites } : null;
}
