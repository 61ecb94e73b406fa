import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writePack } from '~/utils/interchange/pack-file/write-pack';
import { MAX_FILE_BYTES, openFile } from '~/utils/transfer/open-file';
import { samplePack } from '../interchange/sample-pack';

describe('openFile', () => {
  it('gives the text, what it holds and the checksum of its bytes', async () => {
    const { text, sha256 } = await writePack(samplePack);
    expect(await openFile(new Blob([text]))).toEqual({ ok: true, text, format: 'pack', sha256 });
  });

  it('says what is wrong with a file that cannot be read', async () => {
    const message = async (file: Blob): Promise<string | undefined> => {
      const opened = await openFile(file);
      return opened.ok ? undefined : opened.problems[0]?.message;
    };
    expect(await message(new Blob([]))).toMatch(/empty/);
    expect(await message(new Blob(['just words']))).toMatch(/none of the formats/);
    expect(await message(new Blob([Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0, 1)]))).toBeDefined();
  });

  it('reads no byte of a file that is too large', async () => {
    const huge = new Blob(['{}']);
    Object.defineProperty(huge, 'size', { value: MAX_FILE_BYTES + 1 });
    huge.arrayBuffer = () => Promise.reject(new Error('was read'));
    expect(await openFile(huge)).toMatchObject({
      ok: false,
      problems: [{ message: expect.stringMatching(/200 MB/) }],
    });
  });

  it('never fails on any bytes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), async (bytes) => {
        expect(await openFile(new Blob([Uint8Array.from(bytes)]))).toHaveProperty('ok');
      }),
    );
  });
});
