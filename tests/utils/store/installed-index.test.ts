import { describe, expect, it } from 'vitest';
import { buildPackIndex } from '~/utils/matching/pack-index';
import { searchPrefix } from '~/utils/matching/search-prefix';
import { installPack } from '~/utils/store/install-pack';
import { openInstalledIndex } from '~/utils/store/installed-index';
import type { Store } from '~/utils/store/store';
import { tryOpenIndex } from '~/utils/store/try-open-index';
import { packExample } from './examples';
import { openTestStore } from './open-test-store';

async function installed(): Promise<{ store: Store; installId: string }> {
  const store = openTestStore();
  await installPack(store, packExample(40), buildPackIndex);
  const pack = await store.packs.get('brenholm');
  return { store, installId: pack?.installId ?? '' };
}

describe('openInstalledIndex', () => {
  it('opens what was stored', async () => {
    const { store, installId } = await installed();
    const index = await openInstalledIndex(store, installId);
    expect(index && searchPrefix(index, 'tram ', 100)).toHaveLength(40);
  });

  it('builds a damaged one anew from the records, and keeps it', async () => {
    const { store, installId } = await installed();
    await store.indexBlobs.put({ key: installId, revision: null, blob: new Blob(['no index']) });
    const index = await openInstalledIndex(store, installId);
    expect(index && searchPrefix(index, 'tram ', 100)).toHaveLength(40);
    const kept = await store.indexBlobs.get(installId);
    expect(kept && (await tryOpenIndex(kept.blob))).not.toBeNull();
  });

  it('is null for an installation that is gone', async () => {
    expect(await openInstalledIndex(openTestStore(), 'gone')).toBeNull();
  });
});

describe('tryOpenIndex', () => {
  it('is null for what is no index', async () => {
    expect(await tryOpenIndex(new Blob([]))).toBeNull();
    expect(await tryOpenIndex(new Blob([new Uint8Array(4096)]))).toBeNull();
  });
});
