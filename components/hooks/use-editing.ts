import { readEditing, watchEditing, writeEditing } from '~/utils/settings/tab-state';
import { useFollowed } from './use-followed';

/** The draft whose form a tab's panel shows (null for none), followed; and the way to show another or none. */
export function useEditing(tabId: number | null): readonly [string | null, (draftId: string | null) => void] {
  const [draftId, setDraftId] = useFollowed<string | null>(
    tabId,
    tabId === null
      ? null
      : { read: () => readEditing(tabId), watch: (onChange) => watchEditing(tabId, onChange) },
    null,
  );
  const show = (next: string | null) => {
    setDraftId(next);
    if (tabId !== null) void writeEditing(tabId, next);
  };
  return [draftId, show];
}
