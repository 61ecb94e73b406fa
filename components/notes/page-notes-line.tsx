import { i18n } from '#i18n';
import type { PageNote } from './page-note';

/** The notes on the page in one line: "3 notes · 1 on changed text". */
export function pageNotesText(notes: readonly PageNote[]): string {
  const states = notes.map(({ placed }) => placed?.state);
  const changed = states.filter((state) => state === 'changed').length;
  const missing = states.filter((state) => state === 'lost' || state === 'ambiguous').length;
  const parts = [
    i18n.t('pageNotes.count', notes.length),
    ...(changed > 0 ? [i18n.t('pageNotes.onChanged', changed)] : []),
    ...(missing > 0 ? [i18n.t('pageNotes.missing', missing)] : []),
  ];
  return parts.join(' · ');
}

/** That line as a paragraph; nothing where there are no notes. */
export function PageNotesLine({ notes }: { readonly notes: readonly PageNote[] }) {
  return notes.length > 0 && <p class="page-line page-notes-line">{pageNotesText(notes)}</p>;
}
