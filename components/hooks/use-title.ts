import { useEffect } from 'preact/hooks';
import { i18n } from '#i18n';

/** A statement as a title: tabs and history show no more of it. */
const LONGEST = 80;

/** Names the tab after what it shows. @param shown null leaves the title to whoever knows better */
export function useTitle(shown: string | null): void {
  useEffect(() => {
    if (shown !== null) document.title = `${shortened(shown)} – ${i18n.t('extName')}`;
  }, [shown]);
}

function shortened(words: string): string {
  return words.length > LONGEST ? `${words.slice(0, LONGEST).toWellFormed()}…` : words;
}
