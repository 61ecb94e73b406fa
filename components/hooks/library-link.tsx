import { i18n } from '#i18n';
import { openLibrary } from '~/utils/messaging/open-library';

type Props = {
  /** After the library is shown: a popup closes. */
  readonly onOpened?: () => void;
};

/** Leads to the library, in the tab that has it already; with Ctrl or the middle button, as any link does. */
export function LibraryLink({ onOpened }: Props) {
  return (
    <a
      class="library-link"
      href="/library.html"
      target="_blank"
      rel="noreferrer"
      onClick={(event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        void openLibrary().then(onOpened);
      }}
    >
      {i18n.t('libraryLink.open')}
    </a>
  );
}
