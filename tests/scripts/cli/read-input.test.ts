import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, describe, expect, it } from 'vitest';
import { readInput } from '../../../scripts/cli/read-input';

describe('readInput', () => {
  const folder = mkdtempSync(join(tmpdir(), 'input-'));
  const path = join(folder, 'in');
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('reads a file, and standard input', async () => {
    writeFileSync(path, '\uFEFFcafé');
    expect(await readInput(path)).toEqual({ kind: 'text', text: 'café' });
    const bytes = Buffer.from('café');
    const input = Readable.from([bytes.subarray(0, 4), bytes.subarray(4)]);
    expect(await readInput('-', input)).toEqual({ kind: 'text', text: 'café' });
  });

  it('says what cannot be read, and what is no text', async () => {
    expect(await readInput(join(folder, 'none'))).toMatchObject({ kind: 'unreadable' });
    expect(await readInput(folder)).toMatchObject({ kind: 'unreadable' });
    writeFileSync(path, Uint8Array.from([0x63, 0xe9]));
    expect(await readInput(path)).toMatchObject({ kind: 'refused' });
    truncateSync(path, 600_000_000);
    expect(await readInput(path)).toMatchObject({
      kind: 'refused',
      problem: { message: expect.stringMatching(/larger than 512 MiB/) },
    });
  });
});
