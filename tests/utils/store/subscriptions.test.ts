import { beforeEach, describe, expect, it } from 'vitest';
import type { Store } from '~/utils/store/store';
import {
  addSubscription,
  chooseForSubscription,
  dueSubscriptions,
  listSubscriptions,
  removeSubscription,
} from '~/utils/store/subscriptions';
import { openTestStore } from './open-test-store';

const NOW = new Date('2026-03-04T10:00:00Z');
const [A, B] = ['https://a.example/p.json', 'https://b.example/p.json'];

let store: Store;
const due = async (now = NOW) => dueSubscriptions(await listSubscriptions(store), now);

beforeEach(async () => {
  store = openTestStore();
  await addSubscription(store, A ?? '', 'daily');
  await addSubscription(store, B ?? '', 'manual');
});

describe('subscriptions that are due', () => {
  it('are the daily ones, a day after they were asked', async () => {
    expect(await due()).toEqual([A]);
    await store.subscriptions.update(A ?? '', { checkedAt: '2026-03-03T10:00:01.000Z' });
    expect(await due()).toEqual([]);
    expect(await due(new Date('2026-03-04T10:00:02Z'))).toEqual([A]);
  });

  it('are not those that pause', async () => {
    await chooseForSubscription(store, A ?? '', { paused: true });
    expect(await due()).toEqual([]);
  });
});

describe('a subscription', () => {
  it('is begun once, and ended', async () => {
    await chooseForSubscription(store, A ?? '', { automatic: true });
    await addSubscription(store, A ?? '', 'manual');
    expect(await store.subscriptions.get(A ?? '')).toMatchObject({ automatic: true, schedule: 'daily' });
    await removeSubscription(store, A ?? '');
    expect((await listSubscriptions(store)).map(({ url }) => url)).toEqual([B]);
  });
});
