import { useLayoutEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';

/** The tab a popup or panel speaks of. */
export type ActiveTab = { readonly id: number; readonly url: string | null };

/** The window's active tab, or the one with a fixed id; null where the browser tells of none. */
export async function readActiveTab(fixedId: number | null): Promise<ActiveTab | null> {
  const [tab] =
    fixedId === null
      ? await browser.tabs.query({ active: true, currentWindow: true })
      : [await browser.tabs.get(fixedId).catch(() => null)];
  return tab?.id === undefined ? null : { id: tab.id, url: tab.url ?? null };
}

/**
 * The window's active tab, followed as it changes; null before it is known. A fixed id, as when the panel is open as
 * a tab of its own, is kept instead.
 *
 * @param first the tab where it was read already
 */
export function useActiveTab(fixedId: number | null = null, first?: ActiveTab | null): ActiveTab | null {
  const [tab, setTab] = useState<ActiveTab | null>(
    first ?? (fixedId === null ? null : { id: fixedId, url: null }),
  );
  // Before the first frame is drawn and not after it: a popup has no time to wait.
  useLayoutEffect(() => {
    let current = true;
    const refresh = () => {
      readActiveTab(fixedId).then(
        (next) => current && next && setTab((old) => (isSame(old, next) ? old : next)),
      );
    };
    refresh();
    browser.tabs.onActivated.addListener(refresh);
    browser.tabs.onUpdated.addListener(refresh);
    return () => {
      current = false;
      browser.tabs.onActivated.removeListener(refresh);
      browser.tabs.onUpdated.removeListener(refresh);
    };
  }, [fixedId]);
  return tab;
}

function isSame(a: ActiveTab | null, b: ActiveTab | null): boolean {
  return a?.id === b?.id && a?.url === b?.url;
}
