import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { LineField } from './line-field';

type Props = {
  readonly onMake: (passphrase: string) => Promise<void>;
  readonly onCancel: () => void;
};

/** What PBKDF2 makes hard to guess is never short. */
const MIN_LENGTH = 12;

/** The passphrase of a new key, typed twice: a mistyped one would lose the key. */
export function MakeKeyForm({ onMake, onCancel }: Props) {
  const [passphrase, setPassphrase] = useState('');
  const [again, setAgain] = useState('');
  const [isTried, setTried] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const isShort = passphrase.length < MIN_LENGTH;
  const differs = passphrase !== again;
  return (
    <form
      class="stack"
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (isShort || differs || isBusy) return;
        setBusy(true);
        void onMake(passphrase).finally(() => setBusy(false));
      }}
    >
      <LineField
        id="key-passphrase"
        type="password"
        label={i18n.t('signing.passphrase')}
        hint={i18n.t('signingKey.passphraseHint')}
        value={passphrase}
        problem={isTried && isShort ? i18n.t('signingKey.short') : ''}
        onInput={setPassphrase}
      />
      <LineField
        id="key-again"
        type="password"
        label={i18n.t('signingKey.again')}
        value={again}
        problem={isTried && differs ? i18n.t('signingKey.differs') : ''}
        onInput={setAgain}
      />
      <p class="buttons">
        <button type="submit" class="button button-primary">
          {isBusy ? i18n.t('signingKey.working') : i18n.t('signing.make')}
        </button>
        <button type="button" class="button" onClick={onCancel}>
          {i18n.t('signingKey.cancel')}
        </button>
      </p>
    </form>
  );
}
