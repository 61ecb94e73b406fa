import type { PlacedNote } from '~/utils/model/placed-note';
import {
  readNoteCount,
  readPlacedNotes,
  watchNoteCount,
  watchPlacedNotes,
} from '~/utils/settings/tab-findings';
import type { NoteCounts } from '../notes/page-notes-line';
import { useFollowed } from './use-followed';

/** The user's notes on a tab's page in figures, from memory alone. */
export async function readNoteCounts(tabId: number): Promise<NoteCounts> {
  const [count, placed] = await Promise.all([readNoteCount(tabId), readPlacedNotes(tabId)]);
  return { count, states: statesOf(placed) };
}

/** The same, followed. @param first what was read before */
export function useNoteCounts(tabId: number | null, first: NoteCounts): NoteCounts {
  const [count] = useFollowed(
    tabId,
    tabId === null
      ? null
      : { read: () => readNoteCount(tabId), watch: (onChange) => watchNoteCount(tabId, onChange) },
    first.count,
  );
  const [states] = useFollowed(
    tabId,
    tabId === null
      ? null
      : {
          read: async () => statesOf(await readPlacedNotes(tabId)),
          watch: (onChange) => watchPlacedNotes(tabId, (placed) => onChange(statesOf(placed ?? []))),
        },
    first.states,
  );
  return { count, states };
}

function statesOf(placed: readonly PlacedNote[]): NoteCounts['states'] {
  return placed.map(({ state }) => state);
}
