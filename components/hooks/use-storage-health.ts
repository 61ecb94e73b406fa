import { useEffect, useState } from 'preact/hooks';
import { openStore } from '~/utils/store/open-store';
import { type StorageHealth, storageHealth } from '~/utils/store/storage-health';

export type StorageUse = {
  /** Null until it is measured. */
  readonly health: StorageHealth | null;
  readonly measure: () => void;
  /** Asks the browser not to clear the store; whether it promised. */
  readonly persist: () => Promise<boolean>;
};

/** What the store holds and how safe it is, measured when asked. */
export function useStorageHealth(): StorageUse {
  const [health, setHealth] = useState<StorageHealth | null>(null);
  const [round, setRound] = useState(0);
  useEffect(() => {
    let current = true;
    storageHealth(openStore()).then(
      (next) => current && setHealth(next),
      (error: unknown) => console.error('On Record: the store could not be measured.', error),
    );
    return () => {
      current = false;
    };
  }, [round]);
  const measure = () => setRound((before) => before + 1);
  return {
    health,
    measure,
    async persist() {
      const isKept = await navigator.storage.persist();
      measure();
      return isKept;
    },
  };
}
