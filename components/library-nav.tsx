import { i18n } from '#i18n';
import { type LibraryRoute, type PlainView, routeHash } from './library-route';

type Props = { readonly views: readonly PlainView[]; readonly current: LibraryRoute['view'] };

/** The library's places, as links, so that each can be opened in a tab of its own. */
export function LibraryNav({ views, current }: Props) {
  return (
    <nav class="library-nav" aria-label={i18n.t('library.nav')}>
      <ul>
        {views.map((view) => (
          <li key={view}>
            <a href={routeHash({ view })} aria-current={view === current ? 'page' : undefined}>
              {i18n.t(`library.views.${view}`)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
