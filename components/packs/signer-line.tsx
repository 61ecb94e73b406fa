import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { keyFingerprint } from '~/utils/interchange/signature/sign-pack';
import { formatDate } from '../format-date';
import type { PackSigner } from './pack-entry';

/** Whose key an installed pack is signed with and since when; nothing can tell whose hand held the key. */
export function SignerLine({ signer }: { readonly signer: PackSigner | null }) {
  const key = signer?.key ?? null;
  const [fingerprint, setFingerprint] = useState('');
  useEffect(() => {
    let current = true;
    if (key !== null) keyFingerprint(key).then((next) => current && setFingerprint(next));
    return () => {
      current = false;
    };
  }, [key]);
  if (signer === null) return <>{i18n.t('signing.unsigned')}</>;
  return (
    <>
      {i18n.t('packsPage.signedBy')} <code>{fingerprint}</code>
      {' · '}
      {signer.before === null
        ? i18n.t('packsPage.keySince', [formatDate(signer.since)])
        : i18n.t('packsPage.keyChanged', [formatDate(signer.since)])}
    </>
  );
}
