import type { SigningKeyRow } from './rows';
import type { Store } from './store';

const OWN = 'own';

/** The key the user signs packs with; null when there is none. */
export async function readSigningKeyRow(store: Store): Promise<SigningKeyRow | null> {
  return (await store.signingKeys.get(OWN)) ?? null;
}

/** Keeps a key in the place of the one before, if any. */
export async function keepSigningKey(
  store: Store,
  { privateKey, publicKey }: Pick<SigningKeyRow, 'privateKey' | 'publicKey'>,
  now: Date = new Date(),
): Promise<void> {
  await store.signingKeys.put({ id: OWN, privateKey, publicKey, createdAt: now.toISOString() });
}

/** Forgets the key: without its file, nothing can be signed with it again. */
export async function dropSigningKey(store: Store): Promise<void> {
  await store.signingKeys.delete(OWN);
}
