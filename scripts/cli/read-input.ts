import { readFile, stat } from 'node:fs/promises';
import process from 'node:process';
import { decodeText } from '../../utils/interchange/decode-text';
import type { Problem } from '../../utils/interchange/problem';
import { errorMessage } from '../../utils/text/error-message';

/** What stands for standard input on the command line. */
export const STANDARD_INPUT = '-';

/** A file's text; `unreadable`: there is no such file, or none that can be read. */
export type Input =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'unreadable'; readonly reason: string }
  | { readonly kind: 'refused'; readonly problem: Problem };

/** More than any format takes in any encoding, and than a text may be long. */
const MAX_BYTES = 512 * 1024 * 1024;

const tooLarge: Input = {
  kind: 'refused',
  problem: { path: '', message: `The file is larger than ${MAX_BYTES / 1024 / 1024} MiB.` },
};

type Bytes = AsyncIterable<Uint8Array | string>;

async function bytesOf(path: string, standardInput: Bytes): Promise<Uint8Array | null> {
  if (path !== STANDARD_INPUT) return (await stat(path)).size > MAX_BYTES ? null : readFile(path);
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of standardInput) {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
    size += bytes.length;
    if (size > MAX_BYTES) return null;
    chunks.push(bytes);
  }
  return Buffer.concat(chunks);
}

/** Reads a file, or standard input for "-". Never throws. */
export async function readInput(path: string, standardInput: Bytes = process.stdin): Promise<Input> {
  try {
    const bytes = await bytesOf(path, standardInput);
    if (bytes === null) return tooLarge;
    const decoded = decodeText(bytes);
    return decoded.ok ? { kind: 'text', text: decoded.text } : { kind: 'refused', problem: decoded.problem };
  } catch (error) {
    return { kind: 'unreadable', reason: errorMessage(error) };
  }
}
