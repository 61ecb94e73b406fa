import type { Pack } from '../../model/pack';
import { sha256 } from './sha256';

/** A file and the checksum published beside it. */
export type PackFile = { readonly text: string; readonly sha256: string };

/** A pack as JSON, two spaces, one line feed at the end: the same pack gives the same bytes. */
export async function writePack({
  manifest,
  speakers,
  evidence,
  statements,
  assessments,
}: Pack): Promise<PackFile> {
  const text = `${JSON.stringify({ manifest, speakers, evidence, statements, assessments }, null, 2)}\n`;
  return { text, sha256: await sha256(text) };
}
