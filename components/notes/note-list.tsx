import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Annotation } from '~/utils/model/annotation';
import { foldName } from '~/utils/text/fold-name';
import { withTextFragment } from '~/utils/text/text-fragment';
import { hostOf, isWebAddress } from '~/utils/text/web-address';
import { formatDate } from '../format-date';
import { routeHash } from '../library-route';

/** A note, and what became of its place when its page was last read; null when it was not read since. */
export type ShownNote = {
  readonly note: Annotation;
  readonly seen: { readonly state: 'found' | 'changed' | 'ambiguous' | 'lost'; readonly at: string } | null;
};

/** Shown at first, and added by each press of the button. */
const PAGE = 50;

type Props = {
  readonly notes: readonly ShownNote[];
  /** Moves a note to the trash. */
  readonly onTrash: (id: string) => void;
};

/** The notes in pages, looked through by page and words; each leads to its page and its statement. */
export function NoteList({ notes, onTrash }: Props) {
  const [text, setText] = useState('');
  const [shown, setShown] = useState(PAGE);
  if (notes.length === 0) return <p>{i18n.t('notes.none')}</p>;
  const wanted = foldName(text);
  const matching = notes.filter(
    ({ note: { body, target } }) =>
      wanted === '' ||
      foldName(
        `${target.title} ${target.url} ${target.outlet ?? ''} ${body} ${target.paragraph} ${quotesOf(target)}`,
      ).includes(wanted),
  );
  return (
    <>
      <label class="note-filter">
        {i18n.t('notes.filter')}
        <input type="search" value={text} onInput={(event) => setText(event.currentTarget.value)} />
      </label>
      <p role="status" class="soft">
        {i18n.t('notes.count', matching.length)}
      </p>
      <ul class="note-list">
        {matching.slice(0, shown).map((each) => (
          <NoteItem key={each.note.id} {...each} onTrash={() => onTrash(each.note.id)} />
        ))}
      </ul>
      {matching.length > shown && (
        <button type="button" class="button" onClick={() => setShown(shown + PAGE)}>
          {i18n.t('notes.more')}
        </button>
      )}
    </>
  );
}

function quotesOf({ selectors }: Annotation['target']): string {
  return selectors.flatMap((each) => (each.type === 'TextQuoteSelector' ? [each.exact] : [])).join(' … ');
}

function NoteItem({ note, seen, onTrash }: ShownNote & { readonly onTrash: () => void }) {
  const { target, statement, body, tags } = note;
  const quote = quotesOf(target) || null;
  return (
    <li>
      {quote && (
        <blockquote class="quote" dir="auto" lang={target.lang ?? undefined}>
          {quote}
        </blockquote>
      )}
      {body && <p dir="auto">{body}</p>}
      <p class="soft">
        {isWebAddress(target.url) ? (
          <a href={withTextFragment(target.url, quote)} target="_blank" rel="noreferrer" dir="auto">
            {target.title || target.url}
          </a>
        ) : (
          <span dir="auto">{target.title || target.url}</span>
        )}
        {[
          target.outlet ?? hostOf(target.url),
          target.publishedOn && formatDate(target.publishedOn),
          tags.join(', '),
        ]
          .filter(Boolean)
          .map((part) => ` · ${part}`)}
      </p>
      <p class="note-foot soft">
        <span class={`anchor-state anchor-${seen?.state ?? 'unread'}`}>{anchorWord(seen)}</span>
        {statement && (
          <a href={routeHash({ view: 'statement', ref: statement })}>{i18n.t('notes.statement')}</a>
        )}
        <button
          type="button"
          class="button button-plain"
          aria-label={i18n.t('notes.trashNamed', [quote ?? (target.title || target.url)])}
          onClick={onTrash}
        >
          {i18n.t('desk.moveToTrash')}
        </button>
      </p>
    </li>
  );
}

function anchorWord(seen: ShownNote['seen']): string {
  if (seen === null) return i18n.t('notes.unread');
  const date = formatDate(seen.at);
  if (seen.state === 'found') return i18n.t('notes.found', [date]);
  if (seen.state === 'changed') return i18n.t('notes.changed', [date]);
  return seen.state === 'ambiguous' ? i18n.t('notes.ambiguous', [date]) : i18n.t('notes.lost', [date]);
}
