import type { Pack } from '../../model/pack';
import type { PackSignature } from '../signature/pack-signature';
import { sha256 } from './sha256';
import type { PackFile } from './write-pack';

/**
 * A pack as JSON Lines, for files too large to parse at once: the manifest, then one row a line under its table's
 * name, then a last line with the number of rows and the SHA-256 of all bytes before it, so that a cut file shows.
 *
 * @param signature a line of its own after the rows when there is one; the same as in `writePack`
 */
export async function writePackLines(pack: Pack, signature: PackSignature | null = null): Promise<PackFile> {
  const rows = [
    ...pack.speakers.map((speaker) => JSON.stringify({ speaker })),
    ...pack.evidence.map((evidence) => JSON.stringify({ evidence })),
    ...pack.statements.map((statement) => JSON.stringify({ statement })),
    ...pack.assessments.map((assessment) => JSON.stringify({ assessment })),
  ];
  const signed = signature === null ? [] : [JSON.stringify({ signature })];
  const lines = [JSON.stringify({ manifest: pack.manifest }), ...rows, ...signed];
  const body = lines.map((line) => `${line}\n`).join('');
  const text = `${body}${JSON.stringify({ end: { rows: rows.length, sha256: await sha256(body) } })}\n`;
  return { text, sha256: await sha256(text) };
}
