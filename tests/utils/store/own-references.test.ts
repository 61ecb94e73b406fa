import { describe, expect, it } from 'vitest';
import { createEvidence } from '~/utils/store/own-evidence';
import { missingReference } from '~/utils/store/own-references';
import { moveToTrash } from '~/utils/store/trash';
import { evidenceExample } from './examples';
import { openTestStore } from './open-test-store';
import { ROSA, saved, withoutId } from './own-store';

const withEvidence = async () => {
  const store = openTestStore();
  return { store, evidence: await saved(createEvidence(store, withoutId(evidenceExample()), ROSA)) };
};

describe('missingReference', () => {
  it('is content with rows that are there, and with none at all', async () => {
    const { store, evidence } = await withEvidence();
    expect(await missingReference(store, 'evidence', [evidence.id])).toBeNull();
    expect(await missingReference(store, 'evidence', [])).toBeNull();
  });

  it('names the first that is not there', async () => {
    const { store, evidence } = await withEvidence();
    expect(await missingReference(store, 'evidence', [evidence.id, 'gone', 'lost'])).toEqual({
      code: 'dangling',
      message: 'There is no gone in evidence.',
    });
  });

  it('does not count what is in the trash, nor in another table', async () => {
    const { store, evidence } = await withEvidence();
    expect(await missingReference(store, 'speakers', [evidence.id])).toMatchObject({ code: 'dangling' });
    await moveToTrash(store, 'evidence', evidence.id, ROSA);
    expect(await missingReference(store, 'evidence', [evidence.id])).toMatchObject({ code: 'dangling' });
  });
});
