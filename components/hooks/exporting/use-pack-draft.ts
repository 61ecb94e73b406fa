import { useEffect, useState } from 'preact/hooks';
import { interfaceLocale } from '~/components/interface-locale';
import { firstDraft, idOfName, nextRelease } from '~/utils/interchange/pack-file/manifest-draft';
import type { ManifestDraft } from '~/utils/model/pack';
import { readAuthor } from '~/utils/settings/author';
import { readPackDraft, writePackDraft } from '~/utils/settings/pack-draft';
import { today } from '~/utils/text/today';

/** The manifest as it is typed; null until what was typed last time is read. */
export function usePackDraft(): readonly [ManifestDraft | null, (next: ManifestDraft) => void] {
  const [draft, setDraft] = useState<ManifestDraft | null>(null);
  useEffect(() => {
    let current = true;
    Promise.all([readPackDraft(), readAuthor()]).then(([kept, author]) => {
      const first = kept ?? { ...firstDraft(today(), interfaceLocale()), publisher: author };
      if (current) setDraft(first);
    });
    return () => {
      current = false;
    };
  }, []);
  const change = (next: ManifestDraft) => {
    // Until somebody types an id of their own, it follows the title.
    const follows = draft !== null && draft.id === idOfName(draft.name) && next.id === draft.id;
    setDraft(follows ? { ...next, id: idOfName(next.name) } : next);
  };
  return [draft, change];
}

/** Remembers what was published, with the number of the release after it. */
export function rememberRelease(draft: ManifestDraft): Promise<void> {
  return writePackDraft({ ...draft, release: nextRelease(draft.release, today()) });
}
