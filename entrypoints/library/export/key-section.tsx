import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { ConfirmButton } from '~/components/confirm-button';
import { formatDate } from '~/components/format-date';
import type { ShownKey, SigningKeyUse } from '~/components/hooks/exporting/use-signing-key';
import { MakeKeyForm } from './make-key-form';
import { ReadKeyForm } from './read-key-form';

type Props = { readonly signing: SigningKeyUse; readonly shown: ShownKey | null };

/** The user's key: what of it can be shown, and the ways to have one, to move it here, and to be rid of it. */
export function KeySection({ signing, shown }: Props) {
  const [told, tell] = useState('');
  const [way, setWay] = useState<'make' | 'read' | null>(null);
  const done = (words: string) => {
    tell(words);
    setWay(null);
  };
  return (
    <details class="export-key">
      <summary>{i18n.t('signingKey.title')}</summary>
      <div class="stack">
        <p class="soft">{i18n.t('signingKey.text')}</p>
        {shown && (
          <dl class="facts">
            <dt>{i18n.t('signingKey.fingerprint')}</dt>
            <dd>
              <code>{shown.fingerprint}</code>
            </dd>
            <dt>{i18n.t('signingKey.publicKey')}</dt>
            <dd>
              <code>{shown.publicKey}</code>
            </dd>
            <dt>{i18n.t('signingKey.since')}</dt>
            <dd>{formatDate(shown.createdAt)}</dd>
          </dl>
        )}
        {way === 'make' && (
          <MakeKeyForm
            onMake={async (passphrase) => done(i18n.t('signing.made', [await signing.make(passphrase)]))}
            onCancel={() => setWay(null)}
          />
        )}
        {way === 'read' && (
          <ReadKeyForm
            onRead={async (file, passphrase) => {
              const isRead = await signing.read(file, passphrase);
              if (isRead) done(i18n.t('signingKey.isRead'));
              return isRead;
            }}
            onCancel={() => setWay(null)}
          />
        )}
        {way === null && (
          <p class="buttons">
            {shown === null ? (
              <>
                <button type="button" class="button" onClick={() => setWay('make')}>
                  {i18n.t('signing.make')}
                </button>
                <button type="button" class="button" onClick={() => setWay('read')}>
                  {i18n.t('signingKey.read')}
                </button>
              </>
            ) : (
              <ConfirmButton
                label={i18n.t('signingKey.drop')}
                question={i18n.t('signingKey.dropQuestion')}
                confirm={i18n.t('signingKey.dropConfirm')}
                onConfirm={() => void signing.drop().then(() => done(i18n.t('signingKey.dropped')))}
              />
            )}
          </p>
        )}
        <p role="status">{told}</p>
      </div>
    </details>
  );
}
