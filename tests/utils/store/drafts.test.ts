import { expect, it } from 'vitest';
import { dropDraft, listDrafts, readDraft, saveDraft } from '~/utils/store/drafts';
import { openTestStore } from './open-test-store';

const DRAFT = { id: 'd1', form: 'statement', rowId: null, content: { text: 'The fer' } };

it('keeps the last form of a draft until it is dropped', async () => {
  const store = openTestStore();
  await saveDraft(store, DRAFT, new Date('2026-01-01T00:00:00Z'));
  await saveDraft(store, { ...DRAFT, content: { text: 'The ferry' } }, new Date('2026-01-01T00:00:02Z'));
  expect(await readDraft(store, 'd1')).toEqual({
    ...DRAFT,
    content: { text: 'The ferry' },
    savedAt: '2026-01-01T00:00:02.000Z',
  });
  await dropDraft(store, 'd1');
  expect(await readDraft(store, 'd1')).toBeNull();
});

it('lists the last saved first, of one form or all', async () => {
  const store = openTestStore();
  await saveDraft(store, DRAFT, new Date('2026-01-01T00:00:00Z'));
  await saveDraft(store, { ...DRAFT, id: 'd2', form: 'assessment' }, new Date('2026-01-02T00:00:00Z'));
  expect((await listDrafts(store)).map(({ id }) => id)).toEqual(['d2', 'd1']);
  expect((await listDrafts(store, 'statement')).map(({ id }) => id)).toEqual(['d1']);
});
