import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type AttributionModel, openAttributionModel } from '../../utils/attribution/open-model';

const FILE = new URL('../../public/models/attribution.bin', import.meta.url);

/** Opens the shipped attribution model from the project's files, or another one. */
export function readModel(path: string = fileURLToPath(FILE)): AttributionModel {
  const bytes = readFileSync(path);
  return openAttributionModel(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength));
}
