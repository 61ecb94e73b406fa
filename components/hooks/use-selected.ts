import { readSelected, watchSelected, writeSelected } from '~/utils/settings/tab-state';
import { useFollowed } from './use-followed';

/**
 * The claim a tab's panel shows, shared by the panel and the card: a value and its setter.
 *
 * @param initial stands until a claim was chosen in the tab
 */
export function useSelected(
  tabId: number | null,
  initial: string | null,
): readonly [string | null, (claimId: string | null) => void] {
  const [selected, setSelected] = useFollowed<string | null>(
    tabId,
    tabId === null
      ? null
      : {
          read: async () => (await readSelected(tabId)) ?? initial,
          watch: (onChange) => watchSelected(tabId, onChange),
        },
    initial,
  );
  const select = (claimId: string | null) => {
    setSelected(claimId);
    if (tabId !== null) void writeSelected(tabId, claimId);
  };
  return [selected, select];
}
