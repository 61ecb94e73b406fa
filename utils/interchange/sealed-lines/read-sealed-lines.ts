import { errorMessage } from '../../text/error-message';
import { pointer } from '../problem';
import { FileFault } from './file-fault';
import { joinBytes } from './join-bytes';
import { sealOf } from './seal-lines';

/** How much is taken, in bytes; beyond that a file is a trap, or none of ours. */
export type SealedLimits = { readonly line: number; readonly block: number; readonly file: number };

/** A row is a few kilobytes; a block ends with the first row beyond a megabyte; ten packs of 500,000 statements take 5 GB. */
const LIMITS: SealedLimits = {
  line: 8 * 1024 * 1024,
  block: 16 * 1024 * 1024,
  file: 16 * 1024 * 1024 * 1024,
};

/** Lines that their seal vouches for; `first` is the number of the first one in the file, from 1. */
export type SealedBlock = { readonly lines: readonly string[]; readonly first: number };

const SEAL = /^\{"(seal|end)":"([0-9a-f]{64}|)"\}\n$/;
/** A line of a seal or of the end is no longer than that. */
const SEAL_LENGTH = 100;
const NEWLINE = 0x0a;

const fault = (line: number, message: string): FileFault => new FileFault({ path: pointer(line), message });

/**
 * Reads what `sealLines` writes, block by block; nothing is given out before its seal was checked.
 *
 * @throws {FileFault} with the number of the line
 */
export async function* readSealedLines(
  stream: ReadableStream<Uint8Array>,
  limits: SealedLimits = LIMITS,
): AsyncGenerator<SealedBlock> {
  let seal = '';
  let line = 1;
  let first = 1;
  let block: Uint8Array[] = [];
  let size = 0;
  let isEnded = false;
  for await (const bytes of linesOf(stream, limits, () => line)) {
    if (isEnded) throw fault(line, 'stands after the end');
    const [, word, digits] = (bytes.length < SEAL_LENGTH && SEAL.exec(textOf(bytes, line))) || [];
    if (word === undefined) {
      block.push(bytes);
      size += bytes.length;
      if (size > limits.block) throw fault(line, 'The lines before it have no seal: this is not a backup.');
    } else if (word === 'end') {
      if (digits !== seal || size > 0) throw fault(line, 'is not the end of this file: something is missing');
      isEnded = true;
    } else {
      const whole = joinBytes(block);
      seal = await sealOf(seal, whole);
      if (digits !== seal)
        throw fault(line, `The checksum is wrong: lines ${first} to ${line - 1} were changed.`);
      yield { lines: textOf(whole, first).split('\n').slice(0, -1), first };
      block = [];
      size = 0;
      first = line + 1;
    }
    line += 1;
  }
  if (!isEnded) throw fault(line, 'The file ends here, and was cut off: its last line is missing.');
}

function textOf(bytes: Uint8Array, line: number): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw fault(line, 'is not UTF-8 text');
  }
}

/** The lines of a stream as bytes, each with its line feed. */
async function* linesOf(
  stream: ReadableStream<Uint8Array>,
  limits: SealedLimits,
  lineNumber: () => number,
): AsyncGenerator<Uint8Array> {
  const reader = stream.getReader();
  let tail: Uint8Array[] = [];
  let tailSize = 0;
  let total = 0;
  try {
    for (;;) {
      const { done, value } = await readNext(reader, lineNumber);
      if (done) break;
      total += value.length;
      if (total > limits.file) throw fault(lineNumber(), 'The file unpacks to more than can be taken.');
      let start = 0;
      for (let end = value.indexOf(NEWLINE); end >= 0; end = value.indexOf(NEWLINE, start)) {
        yield joinBytes([...tail, value.subarray(start, end + 1)]);
        tail = [];
        tailSize = 0;
        start = end + 1;
      }
      if (start < value.length) {
        tail.push(value.subarray(start));
        tailSize += value.length - start;
      }
      if (tailSize > limits.line) throw fault(lineNumber(), 'is longer than any row of a backup');
    }
    if (tailSize > 0) yield joinBytes(tail);
  } finally {
    // Whoever stops early leaves nothing running behind.
    await reader.cancel().catch(() => {});
  }
}

async function readNext(reader: ReadableStreamDefaultReader<Uint8Array>, lineNumber: () => number) {
  try {
    return await reader.read();
  } catch (error) {
    const why = errorMessage(error);
    throw fault(lineNumber(), `The file cannot be read on: it is damaged or cut off (${why}).`);
  }
}
