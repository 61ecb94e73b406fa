import { storage } from 'wxt/utils/storage';

/** Match patterns that were granted to fetch a pack from, and for nothing else. */
const origins = storage.defineItem<readonly string[]>('local:fetchOnlyOrigins', { fallback: [] });

export function readFetchOnly(): Promise<readonly string[]> {
  return origins.getValue();
}

/** Notes that a grant is for fetching alone: pages of that host are not read because of it. */
export async function addFetchOnly(origin: string): Promise<void> {
  const known = await origins.getValue();
  if (!known.includes(origin)) await origins.setValue([...known, origin]);
}

/** The grants mean more from now on, or are gone. */
export async function dropFetchOnly(dropped: readonly string[]): Promise<void> {
  const known = await origins.getValue();
  const left = known.filter((origin) => !dropped.includes(origin));
  if (left.length < known.length) await origins.setValue(left);
}

/** Calls back after each change until the returned function is called. */
export function watchFetchOnly(onChange: () => void): () => void {
  return origins.watch(onChange);
}

/** The grants that let pages be read. */
export function readingOrigins(granted: readonly string[], fetchOnly: readonly string[]): string[] {
  return granted.filter((origin) => !fetchOnly.includes(origin));
}
