import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Permissions,
  readSiteAccess,
  requestEverywhere,
  requestSites,
  revokeAll,
  revokeEverywhere,
  revokeSite,
  siteAccess,
  siteOfOrigin,
  siteOrigins,
} from '~/utils/settings/site-access';

/** A browser whose user says yes, with some origins that are the manifest's own and stay. */
function openPermissions(granted: readonly string[] = [], required: readonly string[] = []): Permissions {
  const origins = new Set([...required, ...granted]);
  return {
    getAll: async () => ({ origins: [...origins] }),
    request: async (asked) => {
      for (const origin of asked.origins) origins.add(origin);
      return true;
    },
    remove: async (given) => {
      if (given.origins.some((origin) => required.includes(origin))) throw new Error('required');
      for (const origin of given.origins) origins.delete(origin);
      return true;
    },
  };
}

const aSite = fc.domain().filter((name) => !name.startsWith('www.'));

describe('site access', () => {
  it('is on a click until something is granted', () => {
    expect(siteAccess([])).toEqual({ mode: 'click', sites: [] });
    expect(siteAccess(['moz-extension://abc/*', 'file:///*'])).toEqual({ mode: 'click', sites: [] });
  });

  it('names each granted site once, sorted', () => {
    const origins = ['https://www.paper.example/*', 'http://paper.example/*', 'https://air.example/*'];
    expect(siteAccess(origins)).toEqual({ mode: 'sites', sites: ['air.example', 'paper.example'] });
  });

  it.each(['<all_urls>', '*://*/*', 'https://*/*'])('takes %s for every page', (origin) => {
    expect(siteAccess(['https://paper.example/*', origin])).toEqual({
      mode: 'all',
      sites: ['paper.example'],
    });
  });

  it('reads grants as browsers word them', () => {
    expect(siteOfOrigin('*://*.paper.example/*')).toBe('paper.example');
    expect(siteOfOrigin('http://127.0.0.1:8080/*')).toBe('127.0.0.1');
    expect(siteOfOrigin('https://*/*')).toBeNull();
  });

  it('asks for no more than the site, with and without "www."', () => {
    expect(siteOrigins('paper.example')).toEqual([
      'https://paper.example/*',
      'http://paper.example/*',
      'https://www.paper.example/*',
      'http://www.paper.example/*',
    ]);
    expect(siteOrigins('127.0.0.1')).toEqual(['https://127.0.0.1/*', 'http://127.0.0.1/*']);
  });

  it('finds every site again in the origins asked for it', () => {
    fc.assert(
      fc.property(aSite, (site) => {
        expect(siteAccess(siteOrigins(site))).toEqual({ mode: 'sites', sites: [site] });
      }),
    );
  });

  it('grants and revokes one site beside others', async () => {
    const permissions = openPermissions();
    await requestSites(permissions, ['paper.example', 'air.example']);
    await revokeSite(permissions, 'paper.example');
    expect(await readSiteAccess(permissions)).toEqual({ mode: 'sites', sites: ['air.example'] });
  });

  it('goes back from everywhere to the sites, and to the click', async () => {
    const permissions = openPermissions(siteOrigins('paper.example'));
    await requestEverywhere(permissions);
    expect((await readSiteAccess(permissions)).mode).toBe('all');
    await revokeEverywhere(permissions);
    expect(await readSiteAccess(permissions)).toEqual({ mode: 'sites', sites: ['paper.example'] });
    expect(await revokeAll(permissions)).toBe(true);
    expect(await readSiteAccess(permissions)).toEqual({ mode: 'click', sites: [] });
  });

  it('takes back what it may when the browser keeps the rest', async () => {
    const permissions = openPermissions(siteOrigins('paper.example'), ['http://127.0.0.1/*']);
    expect(await revokeAll(permissions)).toBe(false);
    expect((await readSiteAccess(permissions)).sites).toEqual(['127.0.0.1']);
  });
});
