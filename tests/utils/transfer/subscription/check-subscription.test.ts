import { beforeEach, describe, expect, it } from 'vitest';
import { fromBase64Url } from '~/utils/interchange/signature/base64url';
import { newSigningKey, type SigningKey } from '~/utils/interchange/signature/key-file';
import { signPack } from '~/utils/interchange/signature/sign-pack';
import type { Pack } from '~/utils/model/pack';
import type { Store } from '~/utils/store/store';
import { addSubscription, chooseForSubscription } from '~/utils/store/subscriptions';
import { createImportSession } from '~/utils/transfer/import-session';
import { checkSubscription } from '~/utils/transfer/subscription/check-subscription';
import { samplePack } from '../../interchange/sample-pack';
import { dumpStore } from '../../store/dump-store';
import { openTestStore } from '../../store/open-test-store';
import { fakeServer } from './fake-server';

const URL_ = 'https://desk.example/claims.json';
const NOW = new Date('2026-03-04T05:06:07Z');
const NEWER: Pack = {
  ...samplePack,
  manifest: { ...samplePack.manifest, release: '2022.5.0' },
  statements: samplePack.statements.map((one) => ({ ...one, title: 'Another title' })),
};
const OLDER: Pack = { ...samplePack, manifest: { ...samplePack.manifest, release: '2021.1.0' } };

let store: Store;

const row = () => store.subscriptions.get(URL_);
const check = (answer: Parameters<typeof fakeServer>[0], hasAccess = true) =>
  checkSubscription(store, URL_, {
    fetch: fakeServer(answer).fetch,
    hasAccess: async () => hasAccess,
    now: () => NOW,
    limits: { bytes: 100_000, milliseconds: 20 },
  });
const serving = (pack: unknown, etag = '"1"') => check(() => Response.json(pack, { headers: { etag } }));

/** As the library does it: looks at what waits, then installs it. */
async function installWaiting(force = false): Promise<void> {
  const pending = (await row())?.pending;
  if (!pending) throw new Error('Nothing waits.');
  const session = createImportSession(store);
  await session.open(pending.file, { name: URL_, lang: 'en', from: 'subscription' });
  const outcome = await session.commit({ author: 'Ada', changed: 'replace', force });
  if (outcome.kind !== 'pack') throw new Error(JSON.stringify(outcome));
}

async function signed(pack: Pack, { privateKey, publicKey }: SigningKey): Promise<unknown> {
  const raw = fromBase64Url(publicKey);
  if (!raw) throw new Error('no key');
  return { ...pack, signature: await signPack(pack, { privateKey, publicKey: raw }) };
}

const installedRelease = async () => (await store.packs.get(samplePack.manifest.id))?.manifest.release;

beforeEach(async () => {
  store = openTestStore();
  await addSubscription(store, URL_, 'daily');
});

describe('a subscription', () => {
  it('brings a pack that waits for a word, and installs nothing', async () => {
    expect(await serving(samplePack)).toBe('waiting');
    expect(await store.packs.count()).toBe(0);
    expect(await row()).toMatchObject({
      packId: null,
      etag: '"1"',
      checkedAt: NOW.toISOString(),
      outcome: 'waiting',
      pending: { name: 'Harbour claims', release: '2022.4.1', isNew: true, created: 1, keyChanged: false },
    });
  });

  it('knows its pack once it is installed', async () => {
    await serving(samplePack);
    await installWaiting();
    expect(await row()).toMatchObject({
      packId: 'example.harbour',
      pending: null,
      outcome: 'installed',
    });
    expect(await store.packSources.toArray()).toMatchObject([{ from: { kind: 'subscription', name: URL_ } }]);
  });

  it('keeps what waits when nothing is new', async () => {
    await serving(samplePack);
    expect(await check(() => new Response(null, { status: 304 }))).toBe('waiting');
    await installWaiting();
    expect(await check(() => new Response(null, { status: 304 }))).toBe('unchanged');
    expect(await serving(samplePack, '"2"')).toBe('unchanged');
    expect(await row()).toMatchObject({ etag: '"2"', pending: null });
  });

  it('tells what an update would change', async () => {
    await serving(samplePack);
    await installWaiting();
    expect(await serving(NEWER)).toBe('waiting');
    expect(await row()).toMatchObject({ pending: { release: '2022.5.0', isNew: false, changed: 1 } });
    expect(await installedRelease()).toBe('2022.4.1');
  });

  it('installs updates without a question where that was chosen, and only of its own pack', async () => {
    await chooseForSubscription(store, URL_, { automatic: true });
    expect(await serving(samplePack)).toBe('waiting');
    await installWaiting();
    expect(await serving(NEWER)).toBe('installed');
    expect(await installedRelease()).toBe('2022.5.0');
    expect(await row()).toMatchObject({ pending: null, outcome: 'installed' });
  });

  it('asks when the key changes, even where updates need no question', async () => {
    const [{ key: first }, { key: second }] = [await newSigningKey('a'), await newSigningKey('b')];
    await chooseForSubscription(store, URL_, { automatic: true });
    await serving(await signed(samplePack, first));
    await installWaiting();
    expect(await serving(await signed(NEWER, second))).toBe('waiting');
    expect(await row()).toMatchObject({ pending: { keyChanged: true } });
    expect(await installedRelease()).toBe('2022.4.1');
    expect(await serving(NEWER)).toBe('waiting');
    expect(await row()).toMatchObject({ pending: { keyChanged: true } });
    expect(await serving(await signed(NEWER, first))).toBe('installed');
  });
});

describe('a check that fails', () => {
  beforeEach(async () => {
    await serving(samplePack);
    await installWaiting();
  });

  it.each<[string, Parameters<typeof fakeServer>[0]]>([
    ['timeout', 'hangs'],
    ['redirect', () => Response.redirect('https://other.example/')],
    ['status', () => new Response(null, { status: 404 })],
    ['too-large', () => new Response('{'.padEnd(200_000))],
    ['not-json', () => new Response('<html>')],
    ['not-a-pack', () => Response.json({ ...samplePack, evidence: [] })],
    ['not-a-pack', () => Response.json({ hello: 'world' })],
    ['not-a-pack', () => Response.json({ '@context': 'https://schema.org', '@type': 'ClaimReview' })],
    [
      'other-pack',
      () => Response.json({ ...NEWER, manifest: { ...NEWER.manifest, id: 'example.stranger' } }),
    ],
    ['older', () => Response.json(OLDER)],
    ['same-release', () => Response.json({ ...NEWER, manifest: samplePack.manifest })],
    [
      'offline',
      () => {
        throw new TypeError('no network');
      },
    ],
  ])('says so (%s) and changes nothing but that', async (outcome, answer) => {
    const before = await row();
    await store.subscriptions.clear();
    const rest = await dumpStore(store);
    if (before) await store.subscriptions.add(before);
    expect(await check(answer)).toBe(outcome);
    expect(await row()).toEqual({
      ...before,
      outcome,
      detail: (await row())?.detail,
      checkedAt: NOW.toISOString(),
    });
    await store.subscriptions.clear();
    expect(await dumpStore(store)).toEqual(rest);
  });

  it('names the place of a fault in the file', async () => {
    await serving({ ...samplePack, evidence: [] });
    expect((await row())?.detail).toContain('/assessments/0/evidence/0/evidenceId');
  });

  it('refuses a pack that was changed after it was signed', async () => {
    const { key } = await newSigningKey('a');
    const pack = await signed(NEWER, key);
    expect(await serving({ ...(pack as object), manifest: { ...NEWER.manifest, name: 'Forged' } })).toBe(
      'not-a-pack',
    );
    expect((await row())?.detail).toContain('/signature');
  });

  it('asks nobody without access', async () => {
    const server = fakeServer(() => Response.json(NEWER));
    const outcome = await checkSubscription(store, URL_, {
      fetch: server.fetch,
      hasAccess: async () => false,
      now: () => NOW,
    });
    expect(outcome).toBe('no-access');
    expect(server.asked).toEqual([]);
  });

  it('leaves no trace of one that was ended meanwhile', async () => {
    const outcome = await check(() => {
      void store.subscriptions.delete(URL_);
      return Response.json(NEWER);
    });
    expect(outcome).toBe('waiting');
    expect(await store.subscriptions.count()).toBe(0);
    expect(await check(() => Response.json(NEWER))).toBeNull();
  });
});
