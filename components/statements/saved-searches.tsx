import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { routeHash } from '../library-route';
import { Menu } from '../menu';

type Search = { readonly name: string; readonly query: string };

type Props = {
  readonly searches: readonly Search[];
  /** The present search, as it stands in the address. */
  readonly query: string;
  readonly onSave: (search: Search) => void;
  readonly onForget: (name: string) => void;
};

/** Searches kept under a name, as links, and a way to keep the present one. */
export function SavedSearches({ searches, query, onSave, onForget }: Props) {
  const [name, setName] = useState('');
  return (
    <Menu label={i18n.t('statements.saved.title')}>
      {searches.length === 0 ? (
        <p class="soft">{i18n.t('statements.saved.none')}</p>
      ) : (
        <ul class="saved-searches">
          {searches.map((search) => (
            <li key={search.name}>
              <a
                href={routeHash({ view: 'statements', query: search.query })}
                aria-current={search.query === query ? 'true' : undefined}
              >
                {search.name}
              </a>
              <button
                type="button"
                class="button button-plain"
                aria-label={i18n.t('statements.saved.forget', [search.name])}
                onClick={() => onForget(search.name)}
              >
                ×
              </button>
            </li>
          ))}
        </ul>
      )}
      <form
        class="saved-form"
        onSubmit={(event) => {
          event.preventDefault();
          if (!name.trim()) return;
          onSave({ name: name.trim(), query });
          setName('');
        }}
      >
        <label>
          {i18n.t('statements.saved.name')}
          <input value={name} maxLength={80} onInput={(event) => setName(event.currentTarget.value)} />
        </label>
        <button type="submit" class="button" disabled={!name.trim()}>
          {i18n.t('statements.saved.save')}
        </button>
      </form>
    </Menu>
  );
}
