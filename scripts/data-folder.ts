import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** Where the measuring data lie, which is not part of the project: beside it, or where `ON_RECORD_DATA` says. */
export const DATA_FOLDER = process.env.ON_RECORD_DATA ?? resolve(import.meta.dirname, '../../shared/data');

/** A file or folder of the measuring data; null when this machine has none. */
export function dataPath(...parts: readonly string[]): string | null {
  const path = join(DATA_FOLDER, ...parts);
  return existsSync(path) ? path : null;
}
