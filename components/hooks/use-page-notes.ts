import type { Annotation } from '~/utils/model/annotation';
import type { PlacedNote } from '~/utils/model/placed-note';
import { readPlacedNotes, watchPlacedNotes } from '~/utils/settings/tab-findings';
import { annotationsOfPage } from '~/utils/store/annotations';
import { isWrittenNote } from '~/utils/text/is-written-note';
import type { PageNote } from '../notes/page-note';
import { useLive } from './desk/use-live';
import { pageStore } from './use-catalogue';
import { useFollowed } from './use-followed';

const NONE: readonly PlacedNote[] = [];

/** The user's notes on the page a tab shows, in its order, each with what became of its place there; followed. */
export function usePageNotes(tabId: number | null, url: string | null): readonly PageNote[] {
  const placed = usePlaced(tabId);
  const notes = useLive(
    `notes of ${url}`,
    async () => (url === null ? [] : annotationsOfPage(pageStore(), url)),
    [],
  );
  const places = new Map(placed.map((each) => [each.annotationId, each]));
  return inPageOrder(notes.filter(isWrittenNote)).map((note) => ({
    note,
    placed: places.get(note.id) ?? null,
  }));
}

/** By where they were noted; those without a position, as on the page as a whole, come last. */
function inPageOrder(notes: readonly Annotation[]): readonly Annotation[] {
  return notes.toSorted((a, b) => startOf(a) - startOf(b));
}

function startOf({ target }: Annotation): number {
  const position = target.selectors.find((selector) => selector.type === 'TextPositionSelector');
  return position?.start ?? Number.MAX_SAFE_INTEGER;
}

function usePlaced(tabId: number | null): readonly PlacedNote[] {
  const [placed] = useFollowed(
    tabId,
    tabId === null
      ? null
      : {
          read: () => readPlacedNotes(tabId),
          watch: (onChange) => watchPlacedNotes(tabId, (next) => onChange(next ?? NONE)),
        },
    NONE,
  );
  return placed;
}
