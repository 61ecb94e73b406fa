import { decodeText } from '~/utils/interchange/decode-text';
import { parseJson } from '~/utils/interchange/parse-json';
import { type ReadBackup, readBackup } from '~/utils/store/read-backup';

/** The backup in a file the user chose, or everything that keeps the file from being one. Never throws on its bytes. */
export async function readBackupFile(file: Pick<Blob, 'arrayBuffer'>): Promise<ReadBackup> {
  const decoded = decodeText(new Uint8Array(await file.arrayBuffer()));
  if (!decoded.ok) return { ok: false, problems: [decoded.problem] };
  const parsed = parseJson(decoded.text);
  return parsed.ok ? readBackup(parsed.value) : { ok: false, problems: [parsed.problem] };
}
