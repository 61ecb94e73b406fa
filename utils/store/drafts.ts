import type { Draft } from './rows';
import type { Store } from './store';

/**
 * Keeps a form as it is being written, under an id that the form keeps (a UUID); every call replaces the last. Cheap
 * enough for each pause in typing.
 */
export async function saveDraft(
  store: Store,
  draft: Omit<Draft, 'savedAt'>,
  now: Date = new Date(),
): Promise<void> {
  await store.drafts.put({ ...draft, savedAt: now.toISOString() });
}

/** The draft of that id; null when there is none. */
export async function readDraft(store: Store, id: string): Promise<Draft | null> {
  return (await store.drafts.get(id)) ?? null;
}

/** The unfinished forms of one sort, or of all; last saved first. */
export async function listDrafts(store: Store, form?: string): Promise<Draft[]> {
  const drafts = await store.drafts.orderBy('savedAt').reverse().toArray();
  return form === undefined ? drafts : drafts.filter((draft) => draft.form === form);
}

/** Drops a draft, when its form was saved or given up. */
export async function dropDraft(store: Store, id: string): Promise<void> {
  await store.drafts.delete(id);
}
