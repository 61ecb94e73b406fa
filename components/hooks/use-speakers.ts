import { useEffect, useState } from 'preact/hooks';
import { type ListedSpeaker, listSpeakers } from '~/utils/store/list-speakers';
import { live } from '~/utils/store/live';
import { openStore } from '~/utils/store/open-store';

/** Everybody on record, followed; null until it is read. */
export function useSpeakers(): readonly ListedSpeaker[] | null {
  const [speakers, setSpeakers] = useState<readonly ListedSpeaker[] | null>(null);
  useEffect(
    () =>
      live(
        () => listSpeakers(openStore()),
        setSpeakers,
        (error) => console.error('On Record: the speakers could not be read.', error),
      ),
    [],
  );
  return speakers;
}
