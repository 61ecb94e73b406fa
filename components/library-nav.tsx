import { i18n } from '#i18n';
import { type PlainView, routeHash } from './library-route';

type Props = {
  readonly views: readonly PlainView[];
  readonly current: PlainView;
  /** The page shown is the place itself, and not one record of it. */
  readonly isThere: boolean;
};

/** The library's places, as links, so that each can be opened in a tab of its own. */
export function LibraryNav({ views, current, isThere }: Props) {
  return (
    <nav class="library-nav" aria-label={i18n.t('library.nav')}>
      <ul>
        {views.map((view) => (
          <li key={view}>
            <a
              href={routeHash({ view })}
              aria-current={view !== current ? undefined : isThere ? 'page' : 'true'}
            >
              {i18n.t(`library.views.${view}`)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
