import type { Problem } from './problem';

/** A file's text, or why its bytes are none. */
export type DecodedText =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly problem: Problem };

/** What engines hold as one text (V8: 2^29 letters). */
const MAX_BYTES = 512 * 1024 * 1024;

const LINE_FEED = 0x0a;

/** The first line, from 1, with bytes that are no UTF-8; a line feed is no part of any longer letter. */
function badLine(bytes: Uint8Array): number {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let line = 1;
  for (let at = 0; at < bytes.length; line++) {
    const end = bytes.indexOf(LINE_FEED, at);
    const next = end < 0 ? bytes.length : end + 1;
    try {
      decoder.decode(bytes.subarray(at, next));
    } catch {
      return line;
    }
    at = next;
  }
  return line;
}

/**
 * The text of a file: UTF-8, or UTF-16 with its byte order mark (which is dropped). Bytes that are no text in that
 * encoding are refused: letters that turn into question marks would change what somebody is quoted as saying.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const refuse = (message: string): DecodedText => ({ ok: false, problem: { path: '', message } });
  if (bytes.length > MAX_BYTES) return refuse('The file is larger than 512 MiB.');
  const [first, second] = bytes;
  const little = first === 0xff && second === 0xfe;
  const big = first === 0xfe && second === 0xff;
  const encoding = little ? 'utf-16le' : big ? 'utf-16be' : 'utf-8';
  try {
    return { ok: true, text: new TextDecoder(encoding, { fatal: true }).decode(bytes) };
  } catch {
    const where = encoding === 'utf-8' ? ` Line ${badLine(bytes)} holds other bytes.` : '';
    return refuse(`The file is not ${encoding.toUpperCase()} text.${where} Save it as UTF-8.`);
  }
}
