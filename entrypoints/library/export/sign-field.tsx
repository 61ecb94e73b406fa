import { i18n } from '#i18n';
import type { SigningKeyUse } from '~/components/hooks/exporting/use-signing-key';
import { KeySection } from './key-section';

type Props = {
  readonly signing: SigningKeyUse;
  readonly isSigned: boolean;
  readonly onSign: (sign: boolean) => void;
};

/** Whether a pack is signed, and the key it is signed with. */
export function SignField({ signing, isSigned, onSign }: Props) {
  if (signing.canSign === null || signing.key === undefined) return null;
  return (
    <section aria-labelledby="signature-title" class="stack export-signature">
      <h2 id="signature-title">{i18n.t('signing.title')}</h2>
      {!signing.canSign && <p>{i18n.t('signing.cannot')}</p>}
      {signing.canSign && signing.key === null && <p>{i18n.t('signing.none')}</p>}
      {signing.canSign && signing.key !== null && (
        <label class="agree">
          <input
            type="checkbox"
            checked={isSigned}
            onChange={(event) => onSign(event.currentTarget.checked)}
          />
          {i18n.t('signing.sign')}
        </label>
      )}
      {signing.canSign && <KeySection signing={signing} shown={signing.key} />}
    </section>
  );
}
