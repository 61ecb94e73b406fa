import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { giveFetchBack, requestFetch } from '~/utils/settings/fetch-access';
import { addFetchOnly, readFetchOnly, readingOrigins } from '~/utils/settings/fetch-only';
import { type Permissions, readSiteAccess, revokeAll } from '~/utils/settings/site-access';

const ORIGIN = 'https://desk.example/*';
const OTHER = 'https://paper.example/*';

function openPermissions(granted: readonly string[], says = true) {
  const origins = new Set(granted);
  const asked: string[][] = [];
  const permissions: Permissions = {
    getAll: async () => ({ origins: [...origins] }),
    request: async (wanted) => {
      asked.push([...wanted.origins]);
      if (says) for (const origin of wanted.origins) origins.add(origin);
      return says;
    },
    remove: async (given) => {
      for (const origin of given.origins) origins.delete(origin);
      return true;
    },
  };
  return { permissions, asked, origins };
}

beforeEach(() => fakeBrowser.reset());

describe('access to fetch from a host', () => {
  it('is asked for that host alone, and lets no page be read', async () => {
    const { permissions, asked } = openPermissions([]);
    expect(await requestFetch(permissions, ORIGIN, [])).toBe(true);
    expect(asked).toEqual([[ORIGIN]]);
    expect(await readFetchOnly()).toEqual([ORIGIN]);
    expect(await readSiteAccess(permissions, await readFetchOnly())).toEqual({ mode: 'click', sites: [] });
  });

  it('is forgotten when it is declined', async () => {
    const { permissions } = openPermissions([], false);
    expect(await requestFetch(permissions, ORIGIN, [])).toBe(false);
    expect(await readFetchOnly()).toEqual([]);
  });

  it.each([[[ORIGIN]], [['https://*/*']]])(
    'leaves a host that is read already as it is: %j',
    async (granted) => {
      const { permissions, origins } = openPermissions(granted);
      await requestFetch(permissions, ORIGIN, granted);
      expect(await readFetchOnly()).toEqual([]);
      const before = [...origins];
      await giveFetchBack(permissions, ORIGIN);
      expect([...origins]).toEqual(before);
    },
  );

  it('is given back', async () => {
    const { permissions, origins } = openPermissions([OTHER]);
    await requestFetch(permissions, ORIGIN, [OTHER]);
    await giveFetchBack(permissions, ORIGIN);
    expect([...origins]).toEqual([OTHER]);
    expect(await readFetchOnly()).toEqual([]);
  });

  it('stays when the access to pages is taken back', async () => {
    const { permissions, origins } = openPermissions([OTHER, ORIGIN]);
    await addFetchOnly(ORIGIN);
    await revokeAll(permissions, await readFetchOnly());
    expect([...origins]).toEqual([ORIGIN]);
    expect(readingOrigins([...origins], [ORIGIN])).toEqual([]);
  });
});
