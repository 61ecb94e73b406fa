import { i18n } from '#i18n';
import type { AnchoringState, PlacedNote } from '~/utils/model/placed-note';
import { notedWords } from '~/utils/text/noted-words';
import { libraryHref } from '../library-href';
import { EditedWords } from './edited-words';
import type { PageNote } from './page-note';
import { type NoteCounts, pageNotesText } from './page-notes-line';

type Props = {
  readonly notes: readonly PageNote[];
  /** Scrolls the page to a note that was found there. */
  readonly onShow: (annotationId: string) => void;
};

/** The user's notes on the page, closed while all stand where they stood; each with what became of its place. */
export function PageNotes({ notes, onShow }: Props) {
  if (notes.length === 0) return null;
  const isAsNoted = notes.every(({ placed }) => placed === null || placed.state === 'found');
  return (
    <details class="page-notes" open={!isAsNoted}>
      <summary>
        <h2>{i18n.t('pageNotes.title')}</h2>
        <span class="soft">{pageNotesText(countNotes(notes))}</span>
      </summary>
      <ul>
        {notes.map((each) => (
          <PageNoteItem key={each.note.id} {...each} onShow={onShow} />
        ))}
      </ul>
    </details>
  );
}

/** The notes in figures. */
export function countNotes(notes: readonly PageNote[]): NoteCounts {
  return { count: notes.length, states: notes.flatMap(({ placed }) => placed?.state ?? []) };
}

function PageNoteItem({ note, placed, onShow }: PageNote & Pick<Props, 'onShow'>) {
  const { author, body, statement, target } = note;
  const words = notedWords(target.selectors);
  const isShown = placed?.state === 'found' || placed?.state === 'changed';
  return (
    <li>
      {words && (
        <blockquote class="quote" dir="auto" lang={target.lang ?? undefined}>
          {words}
        </blockquote>
      )}
      {body && <p dir="auto">{body}</p>}
      <p class="note-foot soft">
        <bdi>{author}</bdi>
        <span class={`anchor-state anchor-${placed?.state ?? 'unread'}`}>
          {words === null ? i18n.t('pageNotes.whole') : stateWord(placed?.state ?? null)}
        </span>
      </p>
      {placed?.edit && <EditedWords edit={placed.edit} isGuess={placed.state === 'lost'} />}
      <p class="page-note-ways">
        {isShown && (
          <button type="button" class="button" onClick={() => onShow(note.id)}>
            {i18n.t('panel.show')}
          </button>
        )}
        {statement && (
          <a href={libraryHref({ view: 'statement', ref: statement })} target="_blank" rel="noreferrer">
            {i18n.t('notes.statement')}
          </a>
        )}
      </p>
    </li>
  );
}

function stateWord(state: PlacedNote['state'] | null): string {
  const words: Readonly<Record<AnchoringState, () => string>> = {
    found: () => i18n.t('pageNotes.found'),
    changed: () => i18n.t('pageNotes.changed'),
    ambiguous: () => i18n.t('pageNotes.ambiguous'),
    lost: () => i18n.t('pageNotes.lost'),
  };
  return state === null ? i18n.t('notes.unread') : words[state]();
}
