import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { LineField } from './line-field';

type Props = {
  /** False when the file does not open. */
  readonly onRead: (file: Blob, passphrase: string) => Promise<boolean>;
  readonly onCancel: () => void;
};

/** A key from its file, as it was saved on another machine. */
export function ReadKeyForm({ onRead, onCancel }: Props) {
  const [file, setFile] = useState<Blob | null>(null);
  const [passphrase, setPassphrase] = useState('');
  const [failed, setFailed] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const submit = async () => {
    if (!file || isBusy) return;
    setBusy(true);
    const isRead = await onRead(file, passphrase).finally(() => setBusy(false));
    setFailed(!isRead);
  };
  return (
    <form
      class="stack"
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <label class="field">
        <span>{i18n.t('signingKey.file')}</span>
        <input
          id="key-file"
          type="file"
          accept=".json,application/json"
          onChange={(event) => setFile(event.currentTarget.files?.[0] ?? null)}
        />
      </label>
      <LineField
        id="key-file-passphrase"
        type="password"
        label={i18n.t('signing.passphrase')}
        value={passphrase}
        problem={failed ? i18n.t('signingKey.notOpened') : ''}
        onInput={(next) => {
          setPassphrase(next);
          setFailed(false);
        }}
      />
      <p class="buttons">
        <button type="submit" class="button button-primary" disabled={file === null || passphrase === ''}>
          {isBusy ? i18n.t('signingKey.working') : i18n.t('signingKey.read')}
        </button>
        <button type="button" class="button" onClick={onCancel}>
          {i18n.t('signingKey.cancel')}
        </button>
      </p>
    </form>
  );
}
