import { i18n } from '#i18n';
import type { AnchoringState } from '~/utils/model/placed-note';

/** Notes on one page in figures: how many there are, and what became of those whose place was looked for. */
export type NoteCounts = { readonly count: number; readonly states: readonly AnchoringState[] };

/** The notes on the page in one line: "3 notes · 1 on changed text". */
export function pageNotesText({ count, states }: NoteCounts): string {
  const changed = states.filter((state) => state === 'changed').length;
  const missing = states.filter((state) => state === 'lost' || state === 'ambiguous').length;
  const parts = [
    i18n.t('pageNotes.count', count),
    ...(changed > 0 ? [i18n.t('pageNotes.onChanged', changed)] : []),
    ...(missing > 0 ? [i18n.t('pageNotes.missing', missing)] : []),
  ];
  return parts.join(' · ');
}

/** That line as a paragraph; nothing where there are no notes. */
export function PageNotesLine(notes: NoteCounts) {
  return notes.count > 0 && <p class="page-line page-notes-line">{pageNotesText(notes)}</p>;
}
