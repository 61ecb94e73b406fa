import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { writePack } from '~/utils/interchange/pack-file/write-pack';
import { writePackLines } from '~/utils/interchange/pack-file/write-pack-lines';
import { signPack } from '~/utils/interchange/signature/sign-pack';
import { run } from '../../../scripts/cli/lint';
import { samplePack } from '../../utils/interchange/sample-pack';

describe('cli lint', () => {
  const folder = mkdtempSync(join(tmpdir(), 'lint-'));
  const printed: string[] = [];

  beforeEach(() => {
    printed.length = 0;
    for (const method of ['log', 'error'] as const) {
      vi.spyOn(console, method).mockImplementation((line: unknown) => {
        printed.push(String(line));
      });
    }
  });

  afterEach(() => {
    vi.restoreAllMocks();
    rmSync(join(folder, 'pack.json'), { force: true });
  });

  const lint = (content: string | Uint8Array): Promise<number> => {
    const path = join(folder, 'pack.json');
    writeFileSync(path, content);
    return run([path]);
  };

  it('exits with 0 for good work', async () => {
    expect(await lint(JSON.stringify(samplePack))).toBe(0);
    expect(printed).toEqual([
      expect.stringMatching(/1 statement, 1 assessment, 2 evidence, 1 speaker; 0 errors, 0 warnings$/),
    ]);
  });

  it('exits with 1 and names every error', async () => {
    const assessments = samplePack.assessments.map((row) => ({ ...row, correction: null }));
    expect(await lint(JSON.stringify({ ...samplePack, assessments }))).toBe(1);
    expect(printed[0]).toMatch(
      /^error says-what-is-right \/assessments\/0\/correction \(row 1, field correction, assessment\.surplus\) is missing/,
    );
  });

  it('names row and field of what is no pack', async () => {
    const statements = samplePack.statements.map((row) => ({ ...row, text: 7 }));
    expect(await lint(JSON.stringify({ ...samplePack, statements }))).toBe(1);
    expect(printed[0]).toMatch(/^error format \/statements\/0\/text \(row 1, field text\) must be text/);
  });

  it('exits with 1 for a file that is no pack', async () => {
    expect(await lint('{"manifest":')).toBe(1);
    expect(await lint(Uint8Array.from([0xff, 0x00, 0xc3]))).toBe(1);
    expect(printed.join('\n')).toMatch(/not JSON[\s\S]*not UTF-8/);
  });

  it('reads lines, and names the line', async () => {
    const { text } = await writePackLines(samplePack);
    expect(await lint(text)).toBe(0);
    expect(await lint(text.replace('"2022-03-03"', '"2022-02-30"'))).toBe(1);
    expect(printed.at(-2)).toMatch(
      /^error format \/\d+\/statement\/saidOn \(line \d+, field saidOn\) is not a day/,
    );
  });

  it('says whether a signature belongs to the pack', async () => {
    const pair = await crypto.subtle.generateKey('Ed25519', true, ['sign', 'verify']);
    const publicKey = new Uint8Array(await crypto.subtle.exportKey('raw', pair.publicKey));
    const signature = await signPack(samplePack, { privateKey: pair.privateKey, publicKey });
    expect(await lint((await writePack(samplePack, signature)).text)).toBe(0);
    expect(printed.at(-1)).toMatch(/; signature valid, key (?:[0-9a-f]{4} ?){4}$/);
    const manifest = { ...samplePack.manifest, name: 'Another name' };
    expect(await lint((await writePack({ ...samplePack, manifest }, signature)).text)).toBe(1);
    expect(printed.at(-2)).toMatch(/^error format \/signature does not belong to this content/);
  });

  it('says of a file that is too large that it is too large', async () => {
    const path = join(folder, 'huge.json');
    writeFileSync(path, '');
    truncateSync(path, 700_000_000);
    expect(await run([path])).toBe(1);
    expect(printed[0]).toMatch(/larger than 512 MiB/);
    rmSync(path);
  });

  it('exits with 2 when there is nothing to look at', async () => {
    expect(await run([folder])).toBe(2);
    expect(await run([])).toBe(2);
    expect(await run([join(folder, 'none.json')])).toBe(2);
  });
});
