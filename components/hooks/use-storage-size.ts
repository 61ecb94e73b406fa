import { useEffect, useState } from 'preact/hooks';
import { openStore } from '~/utils/store/open-store';
import { OWN_TABLES } from '~/utils/store/rows';
import { storageHealth } from '~/utils/store/storage-health';
import { formatBytes } from '../format-bytes';
import { formatCount } from '../format-count';

/** In words of the interface's language: own rows, and the size of everything. */
export type StorageSize = { readonly own: string; readonly bytes: string };

async function read(): Promise<StorageSize> {
  const { tables, usage } = await storageHealth(openStore());
  const own = tables
    .filter(({ table }) => OWN_TABLES.some((name) => name === table))
    .reduce((sum, { rows }) => sum + rows, 0);
  const bytes = usage ?? tables.reduce((sum, table) => sum + table.bytes, 0);
  return { own: formatCount(own), bytes: formatBytes(bytes) };
}

/** What the store holds, null until it is measured, and the way to measure anew. */
export function useStorageSize(): readonly [StorageSize | null, () => void] {
  const [size, setSize] = useState<StorageSize | null>(null);
  const [round, setRound] = useState(0);
  useEffect(() => {
    let current = true;
    read().then((next) => current && setSize(next));
    return () => {
      current = false;
    };
  }, [round]);
  return [size, () => setRound((before) => before + 1)];
}
