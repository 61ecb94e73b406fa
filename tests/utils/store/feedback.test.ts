import { expect, it } from 'vitest';
import type { Feedback } from '~/utils/model/feedback';
import { forgetFeedback, listFeedback, saveFeedback } from '~/utils/store/feedback';
import { openTestStore } from './open-test-store';

const NOT_THIS: Feedback = {
  context: 'c1',
  statement: { packId: null, id: 's1' },
  judgement: 'not-this-claim',
  at: '2026-01-02T00:00:00Z',
};

it('keeps one word for each claim and statement, oldest first', async () => {
  const store = openTestStore();
  const inPack: Feedback = { ...NOT_THIS, statement: { packId: 'p', id: 's1' }, at: '2026-01-01T00:00:00Z' };
  await saveFeedback(store, NOT_THIS);
  await saveFeedback(store, inPack);
  const changed: Feedback = { ...NOT_THIS, judgement: 'same-claim', at: '2026-01-03T00:00:00Z' };
  await saveFeedback(store, changed);
  expect(await listFeedback(store)).toEqual([inPack, changed]);
  expect(await store.feedback.count()).toBe(2);
});

it('takes a word back', async () => {
  const store = openTestStore();
  await saveFeedback(store, NOT_THIS);
  expect(await forgetFeedback(store, NOT_THIS)).toBe(true);
  expect(await forgetFeedback(store, NOT_THIS)).toBe(false);
  expect(await listFeedback(store)).toEqual([]);
});
