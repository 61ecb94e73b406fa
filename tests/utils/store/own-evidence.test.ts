import { expect, it } from 'vitest';
import { getOwn } from '~/utils/store/list-own';
import { createEvidence, updateEvidence } from '~/utils/store/own-evidence';
import { evidenceExample } from './examples';
import { openTestStore } from './open-test-store';
import { PAVEL, ROSA, saved, withoutId } from './own-store';

const FIELDS = withoutId(evidenceExample());

it('is saved and saved anew', async () => {
  const store = openTestStore();
  const { id } = await saved(createEvidence(store, FIELDS, ROSA));
  const archived = { ...FIELDS, archivedUrl: 'https://archive.example/2025/log' };
  await saved(updateEvidence(store, id, archived, PAVEL));
  expect(await getOwn(store, 'evidence', id)).toEqual({ ...archived, id });
});

it.each([
  ['an address that runs', { url: 'javascript:alert(1)' }, '/url'],
  ['a long quotation', { quotation: 'x'.repeat(601) }, '/quotation'],
  ['a day that does not exist', { publishedOn: '2025-02-30' }, '/publishedOn'],
])('refuses %s', async (_case, overrides, path) => {
  const result = await createEvidence(openTestStore(), { ...FIELDS, ...overrides }, ROSA);
  expect(result).toMatchObject({ ok: false, error: { code: 'invalid', problems: [{ path }] } });
});
