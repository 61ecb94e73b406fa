import { beforeEach, describe, expect, it } from 'vitest';
import { notePackSource } from '~/utils/store/note-pack-source';
import type { Store } from '~/utils/store/store';
import { openTestStore } from './open-test-store';

const FILE = { kind: 'file', name: 'claims.json' } as const;
const [FIRST, SECOND, THIRD] = ['2026-01-01', '2026-02-01', '2026-03-01'];

let store: Store;
const note = (signer: string | null, at = FIRST ?? '') => notePackSource(store, 'p', FILE, signer, at);
const known = () => store.packSources.get('p');

beforeEach(() => {
  store = openTestStore();
});

describe('whose key a pack bears', () => {
  it('is known since its first release here', async () => {
    await note('key-a', FIRST);
    await note('key-a', SECOND);
    expect(await known()).toMatchObject({ signer: 'key-a', signerSince: FIRST, signerBefore: null });
  });

  it('is remembered with the key before, over later releases too', async () => {
    await note('key-a', FIRST);
    await note('key-b', SECOND);
    await note('key-b', THIRD);
    expect(await known()).toMatchObject({ signer: 'key-b', signerSince: SECOND, signerBefore: 'key-a' });
  });

  it('has no date when there is no key', async () => {
    await note(null);
    expect(await known()).toMatchObject({ signer: null, signerSince: null, signerBefore: null, from: FILE });
  });
});
