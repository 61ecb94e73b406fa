import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { waitingFile } from '~/components/hooks/packs/use-subscriptions';
import { useImport } from '~/components/hooks/use-import';
import { interfaceLocale } from '~/components/interface-locale';
import { placeHash } from '~/components/packs/packs-place';
import { ProgressLine } from '~/components/progress-line';
import { FileLook } from '../import/file-look';
import { ImportReport } from '../import/import-report';

/** A release that was fetched and waits: what it would change, and the yes to it. */
export function WaitingPage({ url }: { readonly url: string }) {
  const importing = useImport(interfaceLocale(), null);
  const { state } = importing;
  const [isGone, setGone] = useState(false);
  useEffect(() => {
    let current = true;
    waitingFile(url).then((file) => {
      if (!current) return;
      if (file) importing.open(file, url, 'subscription');
      else setGone(true);
    });
    return () => {
      current = false;
    };
  }, [url]);
  // Here there is no other file to choose: leaving the look is leaving the page.
  const leave = () => {
    importing.cancel();
    location.hash = placeHash({ kind: 'list' });
  };
  return (
    <div class="stack">
      <p>
        <a href={placeHash({ kind: 'list' })}>{i18n.t('packsPage.all')}</a>
      </p>
      <h1>{i18n.t('subscriptions.waitingTitle')}</h1>
      {isGone && <p>{i18n.t('subscriptions.gone')}</p>}
      {state.stage === 'reading' && (
        <ProgressLine
          label={i18n.t('importing.reading', [state.name])}
          progress={null}
          onCancel={importing.cancel}
        />
      )}
      {state.stage === 'looked' && (
        <FileLook preview={state.preview} name={state.name} importing={{ ...importing, cancel: leave }} />
      )}
      {state.stage === 'importing' && (
        <ProgressLine
          label={i18n.t('importing.writing', [state.name])}
          progress={state.progress}
          onCancel={importing.cancel}
        />
      )}
      {state.stage === 'done' && <ImportReport name={state.name} outcome={state.outcome} />}
      {state.stage === 'broken' && (
        <p class="problem" role="alert">
          {state.message} {i18n.t('importing.untouched')}
        </p>
      )}
    </div>
  );
}
