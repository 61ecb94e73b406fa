import { openPackIndex, type PackIndex } from '../matching/pack-index';

/** A stored index, or null when it does not open: damaged, or written by a version with another format. */
export async function tryOpenIndex(blob: Blob): Promise<PackIndex | null> {
  try {
    return openPackIndex(new Uint8Array(await blob.arrayBuffer()));
  } catch {
    return null;
  }
}
