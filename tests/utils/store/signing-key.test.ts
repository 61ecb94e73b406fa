import { expect, it } from 'vitest';
import { newSigningKey } from '~/utils/interchange/signature/key-file';
import { dropSigningKey, keepSigningKey, readSigningKeyRow } from '~/utils/store/signing-key';
import { openTestStore } from './open-test-store';

it('keeps one key, in the place of the one before, until it is dropped', async () => {
  const store = openTestStore();
  expect(await readSigningKeyRow(store)).toBeNull();
  const { key } = await newSigningKey('a long passphrase');
  await keepSigningKey(store, key, new Date('2026-01-01T00:00:00Z'));
  expect(await readSigningKeyRow(store)).toMatchObject({
    publicKey: key.publicKey,
    createdAt: '2026-01-01T00:00:00.000Z',
  });
  await dropSigningKey(store);
  expect(await readSigningKeyRow(store)).toBeNull();
});
