import { decodeText } from '../interchange/decode-text';
import { detectFormat, type FileFormat } from '../interchange/detect-format';
import type { Problem } from '../interchange/problem';

/** Largest file taken, in bytes: what a browser holds as one text. */
export const MAX_FILE_BYTES = 200_000_000;

/** A file's text and what it holds, or why it cannot be read. */
export type OpenedText =
  | { readonly ok: true; readonly text: string; readonly format: FileFormat; readonly sha256: string }
  | { readonly ok: false; readonly problems: readonly Problem[] };

const refuse = (message: string, path = ''): OpenedText => ({ ok: false, problems: [{ path, message }] });

/** Reads a file's bytes and looks what they hold; nothing is parsed yet. Never throws on input. */
export async function openFile(file: Blob): Promise<OpenedText> {
  if (file.size > MAX_FILE_BYTES)
    return refuse('The file is larger than 200 MB. Split it, or use a pack as JSON Lines.');
  if (file.size === 0) return refuse('The file is empty.');
  const bytes = new Uint8Array(await file.arrayBuffer());
  const decoded = decodeText(bytes);
  if (!decoded.ok) return { ok: false, problems: [decoded.problem] };
  const format = detectFormat(decoded.text);
  if (format === null)
    return refuse('The file is in none of the formats that can be imported, or it is damaged.');
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  const sha256 = [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return { ok: true, text: decoded.text, format, sha256 };
}
