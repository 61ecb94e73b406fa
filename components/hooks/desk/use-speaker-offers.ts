import { useEffect, useState } from 'preact/hooks';
import { type FoundSpeaker, findSpeakers } from '~/utils/store/find-speakers';
import { openStore } from '~/utils/store/open-store';
import { usePaused } from './use-paused';

/** Milliseconds. */
const PAUSE = 200;

/** The speakers on record who may be meant by a name. */
export function useSpeakerOffers(name: string): readonly FoundSpeaker[] {
  const [offers, setOffers] = useState<readonly FoundSpeaker[]>([]);
  const wanted = usePaused(name.trim(), PAUSE);
  useEffect(() => {
    let current = true;
    findSpeakers(openStore(), wanted).then(
      (found) => current && setOffers(found),
      (error: unknown) => console.error('On Record: speakers could not be sought.', error),
    );
    return () => {
      current = false;
    };
  }, [wanted]);
  return offers;
}
