import { i18n } from '#i18n';
import type { Problem } from '~/utils/interchange/problem';

/** A longer list helps nobody. */
const SHOWN = 20;

/** Why a file was not taken, each reason with its place in the file. */
export function RefusedFile({ problems }: { readonly problems: readonly Problem[] }) {
  return (
    <div class="notice" role="alert">
      <h2>{i18n.t('importing.refused')}</h2>
      <ul class="problems">
        {problems.slice(0, SHOWN).map(({ path, message }) => (
          <li key={path + message}>
            {path !== '' && <code>{path}</code>} {message}
          </li>
        ))}
      </ul>
      {problems.length > SHOWN && <p>{i18n.t('importing.moreProblems', problems.length - SHOWN)}</p>}
      <p>{i18n.t('importing.untouched')}</p>
    </div>
  );
}
