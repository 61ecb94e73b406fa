import { joinBytes } from './join-bytes';

/** Bytes under one seal, at least: WebCrypto digests no stream, and a reader holds no more than that unchecked. */
const BLOCK = 1024 * 1024;

const encoder = new TextEncoder();

/** Gathers lines of JSON into blocks that are sealed as a whole. */
export type LineBlocks = {
  /** Adds one value as a line; gives a block when one is full. */
  readonly add: (value: unknown) => Uint8Array<ArrayBuffer> | null;
  /** The lines that are left; null when there are none. */
  readonly rest: () => Uint8Array<ArrayBuffer> | null;
};

/** @param size for tests: bytes of a full block */
export function createLineBlocks(size: number = BLOCK): LineBlocks {
  let lines: string[] = [];
  let length = 0;
  const rest = () => {
    if (lines.length === 0) return null;
    const block = encoder.encode(lines.join(''));
    lines = [];
    length = 0;
    return block;
  };
  return {
    rest,
    add(value) {
      const line = `${JSON.stringify(value)}\n`;
      lines.push(line);
      length += line.length;
      return length < size ? null : rest();
    },
  };
}

/** The seal of a block: SHA-256, in hexadecimal digits, of the seal before it ("" for the first) and the block's bytes. */
export async function sealOf(before: string, block: Uint8Array): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', joinBytes([encoder.encode(before), block]));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/**
 * A file of sealed lines: each block with a line that seals it and all before it, and at the end a line that repeats the
 * last seal. Whatever is missing, changed or out of order shows, and where.
 */
export async function* sealLines(
  blocks: AsyncIterable<Uint8Array<ArrayBuffer>>,
): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  let seal = '';
  for await (const block of blocks) {
    seal = await sealOf(seal, block);
    yield block;
    yield encoder.encode(`{"seal":"${seal}"}\n`);
  }
  yield encoder.encode(`{"end":"${seal}"}\n`);
}
