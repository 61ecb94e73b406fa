import fc from 'fast-check';
import { expect, it } from 'vitest';
import { FileFault } from '~/utils/interchange/sealed-lines/file-fault';
import { readSealedLines } from '~/utils/interchange/sealed-lines/read-sealed-lines';
import { createLineBlocks, sealLines } from '~/utils/interchange/sealed-lines/seal-lines';

/** A file of sealed lines, in blocks of `size` bytes or a little more. */
async function written(values: readonly unknown[], size: number): Promise<Uint8Array<ArrayBuffer>> {
  const parts: BlobPart[] = [];
  const blocks = (async function* () {
    const lines = createLineBlocks(size);
    for (const value of values) {
      const block = lines.add(value);
      if (block) yield block;
    }
    const rest = lines.rest();
    if (rest) yield rest;
  })();
  for await (const part of sealLines(blocks)) parts.push(part);
  return new Uint8Array(await new Blob(parts).arrayBuffer());
}

/** The bytes as a stream of chunks of that size. */
function streamOf(bytes: Uint8Array, chunk: number): ReadableStream<Uint8Array> {
  return new ReadableStream({
    start(controller) {
      for (let at = 0; at < bytes.length; at += chunk) controller.enqueue(bytes.slice(at, at + chunk));
      controller.close();
    },
  });
}

async function read(bytes: Uint8Array, chunk = 7): Promise<{ value: unknown; line: number }[]> {
  const found: { value: unknown; line: number }[] = [];
  for await (const { lines, first } of readSealedLines(streamOf(bytes, chunk)))
    lines.forEach((line, i) => {
      found.push({ value: JSON.parse(line), line: first + i });
    });
  return found;
}

const values = fc.array(fc.jsonValue({ maxDepth: 2 }), { maxLength: 30 });

it('gives back what was written, with the numbers of the lines, however it is cut into pieces', async () => {
  await fc.assert(
    fc.asyncProperty(
      values,
      fc.integer({ min: 1, max: 200 }),
      fc.integer({ min: 1, max: 64 }),
      async (all, size, chunk) => {
        const bytes = await written(all, size);
        const found = await read(bytes, chunk);
        expect(found.map(({ value }) => JSON.stringify(value))).toEqual(
          all.map((value) => JSON.stringify(value)),
        );
        const lines = new TextDecoder().decode(bytes).split('\n');
        for (const { value, line } of found) expect(lines[line - 1]).toBe(JSON.stringify(value));
      },
    ),
  );
});

it('tells of every byte that was changed or cut off', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.string(), { minLength: 1, maxLength: 8 }),
      fc.nat(),
      fc.integer({ min: 1, max: 255 }),
      async (all, place, flip) => {
        const bytes = await written(all, 20);
        const at = place % bytes.length;
        const changed = bytes.map((byte, i) => (i === at ? byte ^ flip : byte));
        await expect(read(changed)).rejects.toBeInstanceOf(FileFault);
        await expect(read(bytes.slice(0, at))).rejects.toBeInstanceOf(FileFault);
      },
    ),
  );
});

it('gives nothing out that no seal vouches for', async () => {
  const bytes = await written(['one', 'two', 'three'], 1);
  const text = new TextDecoder().decode(bytes).replace('"three"', '"drei"');
  const seen: string[] = [];
  const reading = (async () => {
    for await (const { lines } of readSealedLines(streamOf(new TextEncoder().encode(text), 50)))
      seen.push(...lines);
  })();
  await expect(reading).rejects.toMatchObject({ problems: [{ path: '/6' }] });
  expect(seen).toEqual(['"one"', '"two"']);
});

it('holds to its limits', async () => {
  const limits = { line: 100, block: 300, file: 900 };
  const reading = async (text: string) => {
    for await (const _block of readSealedLines(streamOf(new TextEncoder().encode(text), 64), limits));
  };
  await expect(reading('x'.repeat(400))).rejects.toThrow('longer than any row');
  await expect(reading(`${'x'.repeat(50)}\n`.repeat(8))).rejects.toThrow('no seal');
  const bytes = await written(
    Array.from({ length: 60 }, (_, i) => `row ${i}`),
    100,
  );
  await expect(reading(new TextDecoder().decode(bytes))).rejects.toThrow('unpacks to more');
});
