import type { RefObject } from 'preact';
import { i18n } from '#i18n';

type Props = {
  readonly field: RefObject<HTMLInputElement | null>;
  readonly text: string;
  readonly onText: (text: string) => void;
  /** The reader goes on to what was found. */
  readonly onLeave: () => void;
};

/** Words to look for, with every letter; the arrow down and Enter lead to the list. */
export function SearchField({ field, text, onText, onLeave }: Props) {
  return (
    <search>
      <input
        ref={field}
        type="search"
        class="statement-search"
        aria-label={i18n.t('statements.search')}
        placeholder={i18n.t('statements.searchHint')}
        autocomplete="off"
        spellcheck={false}
        value={text}
        onInput={(event) => onText(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowDown' && event.key !== 'Enter') return;
          event.preventDefault();
          onLeave();
        }}
      />
    </search>
  );
}
