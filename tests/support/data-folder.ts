import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** A file or folder of the measuring data, which is not part of the project; null when this machine has none. */
export function dataPath(...parts: readonly string[]): string | null {
  const root = process.env.ON_RECORD_DATA ?? resolve(import.meta.dirname, '../../../shared/data');
  const path = join(root, ...parts);
  return existsSync(path) ? path : null;
}
