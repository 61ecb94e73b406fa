import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { readSiteList } from '~/utils/text/site-list';

type Props = {
  /** At least one site; called in the submitting click or key itself. */
  readonly onSubmit: (sites: readonly string[]) => void;
};

/** Sites typed as names or addresses. */
export function SiteForm({ onSubmit }: Props) {
  const [text, setText] = useState('');
  const [problem, setProblem] = useState('');
  return (
    <form
      class="site-form"
      onSubmit={(event) => {
        event.preventDefault();
        const { sites, rejected } = readSiteList(text);
        setProblem(problemOf(sites, rejected));
        if (sites.length === 0 || rejected.length > 0) return;
        onSubmit(sites);
        setText('');
      }}
    >
      <label class="label" for="sites">
        {i18n.t('access.siteField')}
      </label>
      <div class="site-form-line">
        <input
          id="sites"
          type="text"
          inputmode="url"
          autocapitalize="none"
          spellcheck={false}
          value={text}
          aria-describedby="sites-problem"
          aria-invalid={problem !== ''}
          onInput={(event) => setText(event.currentTarget.value)}
        />
        <button type="submit" class="button">
          {i18n.t('access.allowSites')}
        </button>
      </div>
      <p id="sites-problem" role="alert" class="problem">
        {problem}
      </p>
    </form>
  );
}

function problemOf(sites: readonly string[], rejected: readonly string[]): string {
  if (rejected.length > 0) return i18n.t('access.notASite', [rejected.join(', ')]);
  return sites.length === 0 ? i18n.t('access.noSite') : '';
}
