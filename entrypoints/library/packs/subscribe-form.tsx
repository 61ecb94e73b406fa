import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { readPackAddress, subscribe } from '~/components/hooks/packs/use-subscriptions';

type Props = {
  /** Addresses that are subscribed to. */
  readonly known: readonly string[];
  /** What the browser grants now. */
  readonly granted: readonly string[];
};

/** An address, and the yes to asking its server from now on. */
export function SubscribeForm({ known, granted }: Props) {
  const [text, setText] = useState('');
  const [daily, setDaily] = useState(true);
  const [problem, setProblem] = useState('');
  const [isAsking, setAsking] = useState(false);
  const address = readPackAddress(text);
  const submit = async () => {
    if (!address.ok) return setProblem(problemWord(address.reason));
    if (known.includes(address.url)) return setProblem(i18n.t('subscriptions.known'));
    setProblem('');
    // Before anything is awaited, or the browser would take it for no click.
    const asked = subscribe(address, daily ? 'daily' : 'manual', granted);
    setAsking(true);
    const isDone = await asked.catch(() => false);
    setAsking(false);
    if (isDone) setText('');
    else setProblem(i18n.t('subscriptions.declined'));
  };
  return (
    <form
      class="stack subscribe"
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <label class="field">
        <span>{i18n.t('subscriptions.address')}</span>
        <input
          type="url"
          inputMode="url"
          autocomplete="off"
          spellcheck={false}
          placeholder="https://"
          value={text}
          aria-invalid={problem !== ''}
          aria-describedby="subscribe-problem"
          onInput={(event) => {
            setText(event.currentTarget.value);
            setProblem('');
          }}
        />
        <span id="subscribe-problem" class="problem" role="alert">
          {problem}
        </span>
      </label>
      <label class="agree">
        <input type="checkbox" checked={daily} onChange={(event) => setDaily(event.currentTarget.checked)} />
        {i18n.t('subscriptions.daily')}
      </label>
      <p class="soft">
        {i18n.t('subscriptions.leaves', [address.ok ? address.host : i18n.t('subscriptions.itsServer')])}
      </p>
      <p class="buttons">
        <button type="submit" class="button" disabled={text.trim() === '' || isAsking}>
          {isAsking ? i18n.t('subscriptions.asking') : i18n.t('subscriptions.subscribe')}
        </button>
      </p>
    </form>
  );
}

function problemWord(reason: 'not-an-address' | 'not-https' | 'has-password'): string {
  if (reason === 'not-an-address') return i18n.t('subscriptions.notAnAddress');
  return reason === 'not-https' ? i18n.t('subscriptions.notHttps') : i18n.t('subscriptions.hasPassword');
}
