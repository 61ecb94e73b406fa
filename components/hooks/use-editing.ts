import { useEffect, useState } from 'preact/hooks';
import { readEditing, watchEditing, writeEditing } from '~/utils/settings/tab-state';

/** The draft whose form a tab's panel shows (null for none), followed; and the way to show another or none. */
export function useEditing(tabId: number | null): readonly [string | null, (draftId: string | null) => void] {
  const [draftId, setDraftId] = useState<string | null>(null);
  useEffect(() => {
    setDraftId(null);
    if (tabId === null) return;
    let current = true;
    const stop = watchEditing(tabId, (next) => current && setDraftId(next));
    readEditing(tabId).then((first) => current && setDraftId(first));
    return () => {
      current = false;
      stop();
    };
  }, [tabId]);
  const show = (next: string | null) => {
    setDraftId(next);
    if (tabId !== null) void writeEditing(tabId, next);
  };
  return [draftId, show];
}
