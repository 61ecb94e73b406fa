import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPackLines } from '~/utils/interchange/pack-file/read-pack-lines';
import { sha256 } from '~/utils/interchange/pack-file/sha256';
import { writePack } from '~/utils/interchange/pack-file/write-pack';
import { writePackLines } from '~/utils/interchange/pack-file/write-pack-lines';
import { readPack } from '~/utils/interchange/read-pack';
import { samplePack } from '../sample-pack';

describe('writePack', () => {
  it('loses nothing and names its checksum', async () => {
    const file = await writePack(samplePack);
    expect(readPack(file.text)).toEqual({ ok: true, pack: samplePack, signature: null });
    expect(file.sha256).toBe(await sha256(file.text));
    expect(file.text.endsWith('}\n')).toBe(true);
  });

  it('gives the same bytes whatever the order of tables', async () => {
    const { manifest, ...tables } = samplePack;
    expect(await writePack({ ...tables, manifest })).toEqual(await writePack(samplePack));
  });
});

describe('JSON Lines', () => {
  it('lose nothing', async () => {
    const { text } = await writePackLines(samplePack);
    expect(text.split('\n')).toHaveLength(8);
    expect(await readPackLines(text)).toEqual({ ok: true, pack: samplePack, signature: null });
    expect(await readPackLines(`\uFEFF${text.replaceAll('\n', '\r\n')}\r\n`)).toEqual({
      ok: true,
      pack: samplePack,
      signature: null,
    });
  });

  it('keep text with any letters', async () => {
    const letters = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 40 })
      .filter((text) => /\S/.test(text) && !/\p{Cc}|\p{Cs}/u.test(text));
    await fc.assert(
      fc.asyncProperty(letters, async (text) => {
        const pack = { ...samplePack, statements: samplePack.statements.map((row) => ({ ...row, text })) };
        expect(await readPackLines((await writePackLines(pack)).text)).toEqual({
          ok: true,
          pack,
          signature: null,
        });
        expect(readPack((await writePack(pack)).text)).toEqual({ ok: true, pack, signature: null });
      }),
    );
  });

  it('name the line and the field', async () => {
    const { text } = await writePackLines(samplePack);
    const read = await readPackLines(
      text.replace('"2022-03-03"', '"2022-02-30"').replace('"kind":"official-record"', '"kind":"gossip"'),
    );
    expect(read).toMatchObject({
      ok: false,
      problems: [
        { path: '/3/evidence/kind' },
        { path: '/5/statement/saidOn', message: 'is not a day of the calendar' },
      ],
    });
  });

  it('show that they were cut or changed', async () => {
    const { text } = await writePackLines(samplePack);
    const refused = async (changed: string): Promise<string> => {
      const read = await readPackLines(changed);
      return read.ok ? '' : (read.problems[0]?.message ?? '');
    };
    expect(await refused(text.slice(0, text.lastIndexOf('{"end"')))).toMatch(/cut off/);
    expect(await refused(text.replace('Harbour surplus', 'Harbour profit'))).toMatch(/checksum/);
    expect(await refused(text.split('\n').toSpliced(2, 1).join('\n'))).toMatch(/all its rows/);
    expect(await refused(`${text}{"speaker":{}}\n`)).toMatch(/after the end/);
    expect(await refused('')).toMatch(/manifest/);
    expect(await refused(text.replace('{"manifest"', '{"other":1,"manifest"'))).toMatch(/one field/);
  });

  it('never throw', async () => {
    const { text } = await writePackLines(samplePack);
    await fc.assert(
      fc.asyncProperty(fc.nat({ max: text.length - 2 }), async (end) => {
        expect((await readPackLines(text.slice(0, end))).ok).toBe(false);
      }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(fc.jsonValue()), async (lines) => {
        expect((await readPackLines(lines.map((line) => JSON.stringify(line)).join('\n'))).ok).toBe(false);
      }),
    );
  });
});
