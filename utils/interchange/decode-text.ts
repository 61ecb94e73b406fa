import type { Problem } from './problem';

/** A file's text, or why its bytes are none. */
export type DecodedText =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly problem: Problem };

/**
 * The text of a file: UTF-8, or UTF-16 with its byte order mark (which is dropped). Bytes that are no text in that
 * encoding are refused: letters that turn into question marks would change what somebody is quoted as saying.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const [first, second] = bytes;
  const little = first === 0xff && second === 0xfe;
  const big = first === 0xfe && second === 0xff;
  const encoding = little ? 'utf-16le' : big ? 'utf-16be' : 'utf-8';
  try {
    return { ok: true, text: new TextDecoder(encoding, { fatal: true }).decode(bytes) };
  } catch {
    const message = `The file is not ${encoding.toUpperCase()} text. Save it as UTF-8.`;
    return { ok: false, problem: { path: '', message } };
  }
}
