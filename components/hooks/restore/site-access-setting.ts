import * as v from 'valibot';
import { browser } from 'wxt/browser';
import type { SiteAccess } from '~/utils/model/site-access';
import { readFetchOnly } from '~/utils/settings/fetch-only';
import type { KeptSetting } from '~/utils/settings/kept-settings';
import { readSiteAccess } from '~/utils/settings/site-access';

const KEY = 'siteAccess';

const accessSchema = v.strictObject({
  mode: v.picklist(['click', 'sites', 'all']),
  sites: v.pipe(v.array(v.pipe(v.string(), v.regex(/^[a-z0-9.[\]:-]{1,253}$/i))), v.maxLength(10_000)),
});

/** Where the browser lets pages be read: a backup can only tell it. */
export async function siteAccessSetting(): Promise<KeptSetting> {
  const { mode, sites } = await readSiteAccess(browser.permissions, await readFetchOnly());
  return { key: KEY, value: { mode, sites } };
}

/** What a backup tells of it; null when it tells nothing, or nothing that is understood. */
export function readSiteAccessSetting(settings: readonly KeptSetting[]): SiteAccess | null {
  const told = settings.find(({ key }) => key === KEY);
  const parsed = told && v.safeParse(accessSchema, told.value);
  return parsed?.success ? parsed.output : null;
}

/** The settings that the user keeps, without what only the browser can give. */
export function withoutSiteAccess(settings: readonly KeptSetting[]): KeptSetting[] {
  return settings.filter(({ key }) => key !== KEY);
}
