import type { PackSourceRow } from './rows';
import type { Store } from './store';

/**
 * Remembers where a release came from and who signed it, and how its key stands to the one before.
 *
 * @param signer public key in base64url; null when the release is not signed
 * @param at ISO time of the installation
 */
export function notePackSource(
  store: Store,
  packId: string,
  from: PackSourceRow['from'],
  signer: string | null,
  at: string,
): Promise<void> {
  const { db, packSources } = store;
  return db.transaction('rw', [packSources], async () => {
    const known = await packSources.get(packId);
    const isSame = known !== undefined && known.signer === signer;
    await packSources.put({
      packId,
      from,
      signer,
      signerSince: signer === null ? null : isSame ? known.signerSince : at,
      signerBefore: isSame ? known.signerBefore : (known?.signer ?? null),
    });
  });
}
