import type { Pack } from '../../model/pack';
import type { PackSignature } from '../signature/pack-signature';
import { sha256 } from './sha256';

/** A file and the checksum published beside it. */
export type PackFile = { readonly text: string; readonly sha256: string };

/**
 * A pack as JSON, two spaces, one line feed at the end: the same pack gives the same bytes.
 *
 * @param signature stands after the tables when there is one; it signs the file as it is without it
 */
export async function writePack(
  { manifest, speakers, evidence, statements, assessments }: Pack,
  signature: PackSignature | null = null,
): Promise<PackFile> {
  const tables = { manifest, speakers, evidence, statements, assessments };
  const text = `${JSON.stringify(signature === null ? tables : { ...tables, signature }, null, 2)}\n`;
  return { text, sha256: await sha256(text) };
}
