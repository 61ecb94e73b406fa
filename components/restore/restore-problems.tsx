import { i18n } from '#i18n';
import type { Problem } from '~/utils/interchange/problem';

/** A page of problems; the rest is counted. */
const SHOWN = 10;

/** Why a backup was not restored, each reason with its place in the file. */
export function RestoreProblems({ problems }: { readonly problems: readonly Problem[] }) {
  return (
    <div role="alert" class="restore-problems">
      <p>{i18n.t('restore.refused')}</p>
      <ul>
        {problems.slice(0, SHOWN).map(({ path, message }) => (
          <li key={`${path} ${message}`}>
            {path !== '' && <code>{path}</code>} {message}
          </li>
        ))}
      </ul>
      {problems.length > SHOWN && <p>{i18n.t('restore.more', problems.length - SHOWN)}</p>}
    </div>
  );
}
