import type { Feedback } from '../model/feedback';
import { linkTo } from './links';
import type { Store } from './store';

/** Remembers a reader's word on a match; a later word on the same match replaces it. */
export function saveFeedback(store: Store, feedback: Feedback): Promise<void> {
  const ref = linkTo.statement(feedback.statement);
  return store.db.transaction('rw', store.feedback, async () => {
    const before = await store.feedback.get({ 'value.context': feedback.context, ref });
    await store.feedback.put({ id: before?.id ?? crypto.randomUUID(), ref, value: feedback });
  });
}

/** Takes a word back. False when there was none. */
export async function forgetFeedback(
  store: Store,
  { context, statement }: Pick<Feedback, 'context' | 'statement'>,
): Promise<boolean> {
  const ref = linkTo.statement(statement);
  return (await store.feedback.where({ 'value.context': context, ref }).delete()) > 0;
}

/** All that readers have said, oldest first. */
export async function listFeedback(store: Store): Promise<Feedback[]> {
  const values = (await store.feedback.toArray()).map(({ value }) => value);
  return values.sort((a, b) => (a.at < b.at ? -1 : Number(a.at > b.at)));
}
