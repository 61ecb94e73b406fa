import { useEffect, useState } from 'preact/hooks';
import { readSelected, watchSelected, writeSelected } from '~/utils/settings/tab-state';

/** The claim a tab's panel shows, shared by the panel and the card: a value and its setter. */
export function useSelected(
  tabId: number | null,
  initial: string | null,
): readonly [string | null, (claimId: string | null) => void] {
  const [selected, setSelected] = useState<string | null>(initial);
  useEffect(() => {
    if (tabId === null) return;
    let current = true;
    const stop = watchSelected(tabId, (next) => current && setSelected(next));
    readSelected(tabId).then((first) => current && setSelected(first ?? initial));
    return () => {
      current = false;
      stop();
    };
  }, [tabId, initial]);
  const select = (claimId: string | null) => {
    setSelected(claimId);
    if (tabId !== null) void writeSelected(tabId, claimId);
  };
  return [selected, select];
}
