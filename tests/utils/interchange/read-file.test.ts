import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FileFormat } from '~/utils/interchange/detect-format';
import { writePack } from '~/utils/interchange/pack-file/write-pack';
import { writePackLines } from '~/utils/interchange/pack-file/write-pack-lines';
import { type ContentFormat, readFile } from '~/utils/interchange/read-file';
import { anyString } from '../../support/any-string';
import { samplePack } from './sample-pack';

const OPTIONS = { lang: 'en', now: '2022-05-01T10:00:00.000Z', publisher: null };
const FORMATS: readonly Exclude<FileFormat, 'backup' | 'review'>[] = [
  'pack',
  'pack-lines',
  'claim-review',
  'fact-check-tools',
  'euvsdisinfo',
  'csv',
  'web-annotation',
  'hypothesis',
];

describe('readFile', () => {
  it('reads a pack in either form', async () => {
    const { text } = await writePack(samplePack);
    expect(await readFile(text, 'pack', OPTIONS)).toMatchObject({ kind: 'pack', pack: samplePack });
    const lines = await writePackLines(samplePack);
    expect(await readFile(lines.text, 'pack-lines', OPTIONS)).toMatchObject({
      kind: 'pack',
      pack: samplePack,
    });
  });

  it('refuses a pack whole when one row is wrong', async () => {
    const { text } = await writePack(samplePack);
    const read = await readFile(text.replace('"verbatim"', '"sung"'), 'pack', OPTIONS);
    expect(read).toMatchObject({ kind: 'refused', problems: [{ path: '/statements/0/wording' }] });
  });

  it('takes the good rows of a table and names the others', async () => {
    const read = await readFile(
      'statement,said on\nThe pier is safe.,2022-03-03\n,2022-03-04\n',
      'csv',
      OPTIONS,
    );
    if (read.kind !== 'statements') throw new Error('a table holds statements');
    expect(read.records.map(({ record }) => record.statement.saidOn)).toEqual(['2022-03-03']);
    expect(read.rejected).toMatchObject([{ row: 3 }]);
  });

  it.each(FORMATS)('never fails on any text as %s', async (format: ContentFormat) => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(anyString, fc.json()), async (text) => {
        const read = await readFile(text, format, OPTIONS);
        expect(['pack', 'statements', 'annotations', 'refused']).toContain(read.kind);
      }),
      { numRuns: 60 },
    );
  });
});
