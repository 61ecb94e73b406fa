import { beforeAll, describe, expect, it } from 'vitest';
import { sealLines } from '~/utils/interchange/sealed-lines/seal-lines';
import { buildPackIndex } from '~/utils/matching/pack-index';
import { previewRestore } from '~/utils/store/backup/preview-restore';
import { restoreBackup } from '~/utils/store/backup/restore-backup';
import { takeBackup } from '~/utils/store/backup/take-backup';
import type { Store } from '~/utils/store/store';
import { dumpStore } from '../dump-store';
import { openTestStore } from '../open-test-store';
import { fillOwn, PAVEL } from '../own-store';
import { live } from './everything';
import { linesOf } from './read-lines';

let file: Blob;
let lines: readonly string[];
let filled: Store;
let before: unknown;

beforeAll(async () => {
  const store = openTestStore();
  await live(store, [
    { act: 'pack', size: 40, id: 'brenholm', release: 2, enabled: true, source: true },
    { act: 'subscribe', path: 'daily', paused: false },
  ]);
  file = (await takeBackup(store, [{ key: 'author', value: 'Rosa' }])).file;
  // Without the seal and the end: `sealed` writes new ones.
  lines = (await linesOf(file)).filter((line) => line.startsWith('[') || line.startsWith('{"format"'));
  filled = openTestStore();
  await fillOwn(filled);
  before = await dumpStore(filled);
});

const packed = (content: BlobPart): Promise<Blob> =>
  new Response(new Blob([content]).stream().pipeThrough(new CompressionStream('gzip'))).blob();

/** Lines with right seals, as if On Record had written them. */
async function sealed(all: readonly string[]): Promise<Blob> {
  const blocks = (async function* () {
    yield new TextEncoder().encode(all.map((line) => `${line}\n`).join(''));
  })();
  const parts: BlobPart[] = [];
  for await (const part of sealLines(blocks)) parts.push(part);
  return new Blob(parts);
}

/** The lines with one changed: the first of a part, by its fields. */
const changed = (part: string, change: (row: Record<string, unknown>) => unknown): readonly string[] => {
  const at = lines.findIndex((line) => line.startsWith(`["${part}"`));
  const row: Record<string, unknown> = JSON.parse(lines[at] ?? '')[1];
  return lines.with(at, JSON.stringify([part, change(row) ?? row]));
};

const lineOf = (part: string): number => lines.findIndex((line) => line.startsWith(`["${part}"`)) + 1;

async function refused(damaged: Blob, path: string, words: string): Promise<void> {
  const preview = await previewRestore(filled, damaged);
  const restore = await restoreBackup(filled, damaged, { edit: PAVEL, buildIndex: buildPackIndex });
  for (const outcome of [preview, restore]) {
    if (outcome.ok || !('problems' in outcome)) throw new Error('was taken');
    expect(outcome.problems[0]).toEqual({ path, message: expect.stringContaining(words) });
  }
  expect(await dumpStore(filled)).toEqual(before);
}

describe('a damaged backup is refused with its place, and the store stays as it was:', () => {
  it('as it was written it is taken', async () => {
    const outcome = await previewRestore(openTestStore(), await packed(await sealed(lines)));
    expect(outcome).toMatchObject({ ok: true });
    expect(await previewRestore(openTestStore(), await sealed(lines))).toMatchObject({ ok: true });
  });

  it('cut off', async () => {
    const outcome = await previewRestore(filled, file.slice(0, file.size - 40));
    expect(outcome).toMatchObject({ ok: false, problems: [{ path: expect.stringMatching(/^\/\d+$/) }] });
    for (const size of [3, 12, 300, Math.floor(file.size / 2), file.size - 1])
      expect((await previewRestore(filled, file.slice(0, size))).ok).toBe(false);
    expect(await dumpStore(filled)).toEqual(before);
  });

  it('cut off after a seal', async () => {
    const text = await (await sealed(lines)).text();
    const cut = text.slice(0, text.indexOf('{"end"'));
    await refused(await packed(cut), `/${lines.length + 2}`, 'cut off');
  });

  it('a letter changed', async () => {
    const text = await (await sealed(lines)).text();
    await refused(
      await packed(text.replace('never closed', 'often closed')),
      `/${lines.length + 1}`,
      'checksum is wrong',
    );
  });

  it('with something behind its end', async () => {
    const text = await (await sealed(lines)).text();
    await refused(await packed(`${text}[]\n`), `/${lines.length + 3}`, 'after the end');
  });

  it('another version', async () => {
    const [head = '', ...rest] = lines;
    await refused(
      await packed(await sealed([head.replace('"formatVersion":2', '"formatVersion":3'), ...rest])),
      '/1/formatVersion',
      'must be 2',
    );
  });

  it('a wrong type', async () => {
    const wrong = changed('statements', (row) => ({ ...row, createdAt: 7 }));
    await refused(await packed(await sealed(wrong)), `/${lineOf('statements')}/1/createdAt`, 'must be text');
  });

  it('a dangerous address', async () => {
    const wrong = changed('subscriptions', (row) => ({ ...row, url: 'javascript:alert(1)' }));
    await refused(await packed(await sealed(wrong)), `/${lineOf('subscriptions')}/1/url`, 'http');
  });

  it('__proto__', async () => {
    const line = lineOf('drafts');
    const wrong = lines.with(
      line - 1,
      (lines[line - 1] ?? '').replace('{"text":"The tram"}', '{"__proto__":{"a":1}}'),
    );
    expect(wrong).not.toEqual(lines);
    await refused(await packed(await sealed(wrong)), `/${line}/1/content/__proto__`, 'not allowed');
  });

  it('nested without end', async () => {
    const wrong = [...lines, `["drafts",${'['.repeat(100_000)}`];
    await refused(await packed(await sealed(wrong)), `/${wrong.length}`, 'nests deeper');
  });

  it('an unknown part', async () => {
    await refused(
      await packed(await sealed([...lines, '["keys",{}]'])),
      `/${lines.length + 1}`,
      'name of a part',
    );
  });

  it('a row twice', async () => {
    const again = lines.at(-1) ?? '';
    await refused(await packed(await sealed([...lines, again])), `/${lines.length + 1}/1`, 'twice');
  });

  it('a pack with a record too few, too many, or of another order', async () => {
    const at = lineOf('records') - 1;
    const few = lines.toSpliced(at, 1);
    await refused(await packed(await sealed(few)), `/${lineOf('settings') - 1}/1`, '1 records less');
    const many = lines.toSpliced(at + 40, 0, lines[at] ?? '');
    await refused(await packed(await sealed(many)), `/${lineOf('settings')}/1`, 'one record more');
    const turned = lines.with(at, lines[at + 1] ?? '').with(at + 1, lines[at] ?? '');
    await refused(await packed(await sealed(turned)), `/${at + 2}/1`, 'order of id');
  });

  it('a record that judges another statement', async () => {
    const at = lines.findIndex((line) => line.startsWith('["records"') && line.includes('"verdict"'));
    const wrong = lines.with(at, (lines[at] ?? '').replace(/"statementId":"[^"]+"/, '"statementId":"other"'));
    await refused(await packed(await sealed(wrong)), `/${at + 1}/1`, 'another statement');
  });

  it('a bomb of one endless line', async () => {
    const zeros = new Uint8Array(40 * 1024 * 1024).fill(0x20);
    const bomb = await packed(zeros);
    expect(bomb.size).toBeLessThan(100_000);
    await refused(bomb, '/1', 'longer than any row');
  });

  it('a bomb of lines that nothing vouches for', async () => {
    const bomb = await packed('["drafts",{}]\n'.repeat(2_000_000));
    expect(bomb.size).toBeLessThan(200_000);
    const outcome = await previewRestore(filled, bomb);
    expect(outcome).toMatchObject({ ok: false });
    expect(await dumpStore(filled)).toEqual(before);
  });

  it('a packed file of something else', async () => {
    await refused(await packed('"row","field"\r\n'), '/2', 'cut off');
    await refused(await packed(''), '/1', 'cut off');
  });
});
