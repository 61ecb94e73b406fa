import { useId, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { formatDate } from '~/components/format-date';
import { RestorePreview } from '~/components/restore/restore-preview';
import type { Problem } from '~/utils/interchange/problem';
import { requestSurely } from '~/utils/messaging/request';
import type { Backup } from '~/utils/store/backup';
import { editBy } from '~/utils/store/edit';
import { openStore } from '~/utils/store/open-store';
import {
  missingPacks,
  previewRestore,
  type RestoreReport,
  restoreBackup,
} from '~/utils/store/restore-backup';
import { readBackupFile } from './read-backup-file';
import '~/components/restore/restore.css';

type State =
  | { readonly step: 'idle' }
  | { readonly step: 'reading' }
  | { readonly step: 'refused'; readonly problems: readonly Problem[] }
  | {
      readonly step: 'preview';
      readonly backup: Backup;
      readonly report: RestoreReport;
      readonly missing: readonly string[];
    }
  | { readonly step: 'done' };

/** A page of problems; the rest is counted. */
const SHOWN_PROBLEMS = 10;

type Props = { readonly onRestored: () => void };

/** Brings a backup back: the file is checked and what it would do is shown before anything is written. */
export function RestoreSection({ onRestored }: Props) {
  const [state, setState] = useState<State>({ step: 'idle' });
  const input = useRef<HTMLInputElement>(null);
  const id = useId();

  const choose = async (file: File | undefined) => {
    if (!file) return;
    setState({ step: 'reading' });
    const read = await readBackupFile(file);
    if (input.current) input.current.value = '';
    if (!read.ok) setState({ step: 'refused', problems: read.problems });
    else {
      const store = openStore();
      const report = await previewRestore(store, read.backup);
      const missing = (await missingPacks(store, read.backup)).map(
        ({ name, release }) => `${name} ${release}`,
      );
      setState({ step: 'preview', backup: read.backup, report, missing });
    }
  };
  const restore = async (backup: Backup) => {
    await restoreBackup(openStore(), backup, editBy(i18n.t('restore.author'), i18n.t('restore.reason')));
    await requestSurely('store:changed', {});
    setState({ step: 'done' });
    onRestored();
  };

  return (
    <div class="restore">
      <label class="label" for={id}>
        {i18n.t('restore.choose')}
      </label>
      <input
        id={id}
        ref={input}
        type="file"
        accept=".json,application/json"
        onChange={(event) => void choose(event.currentTarget.files?.[0])}
      />
      {state.step === 'refused' && (
        <div role="alert" class="restore-problems">
          <p>{i18n.t('restore.refused')}</p>
          <ul>
            {state.problems.slice(0, SHOWN_PROBLEMS).map(({ path, message }) => (
              <li key={`${path} ${message}`}>
                {path !== '' && <code>{path}</code>} {message}
              </li>
            ))}
          </ul>
          {state.problems.length > SHOWN_PROBLEMS && (
            <p>{i18n.t('restore.more', state.problems.length - SHOWN_PROBLEMS)}</p>
          )}
        </div>
      )}
      {state.step === 'preview' && (
        <RestorePreview
          date={formatDate(state.backup.createdAt)}
          report={state.report}
          missing={state.missing}
          onRestore={() => void restore(state.backup)}
          onCancel={() => setState({ step: 'idle' })}
        />
      )}
      <p role="status" class="access-answer">
        {state.step === 'reading' && i18n.t('restore.reading')}
        {state.step === 'done' && i18n.t('restore.done')}
      </p>
    </div>
  );
}
