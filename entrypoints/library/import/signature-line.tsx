import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { SignatureCheck } from '~/utils/interchange/signature/pack-signature';
import { keyFingerprint } from '~/utils/interchange/signature/sign-pack';
import type { SignerChange } from '~/utils/transfer/import-preview';

type Props = { readonly signature: SignatureCheck; readonly signer: SignerChange };

function words(signer: SignerChange): string {
  const sentences: Record<SignerChange, () => string> = {
    first: () => i18n.t('signing.first'),
    'same-key': () => i18n.t('signing.sameKey'),
    'other-key': () => i18n.t('signing.otherKey'),
    dropped: () => i18n.t('signing.dropped'),
    unsigned: () => i18n.t('signing.unsigned'),
  };
  return sentences[signer]();
}

/** Whose key a pack was signed with, as far as anyone can know. */
export function SignatureLine({ signature, signer }: Props) {
  const key = 'publicKey' in signature ? signature.publicKey : null;
  const [fingerprint, setFingerprint] = useState('');
  useEffect(() => {
    let current = true;
    if (key !== null) keyFingerprint(key).then((next) => current && setFingerprint(next));
    return () => {
      current = false;
    };
  }, [key]);
  const isWarning = signer === 'other-key' || signer === 'dropped';
  return (
    <>
      <span class={isWarning ? 'problem' : undefined}>
        {signature.state === 'unsupported' ? i18n.t('signing.unsupported') : words(signer)}
      </span>
      {key !== null && fingerprint !== '' && (
        <>
          {' '}
          <span class="soft">
            {i18n.t('signing.key')} <code>{fingerprint}</code>
          </span>
        </>
      )}
    </>
  );
}
