import { describe, expect, it } from 'vitest';
import { ANNOTATION_FORMATS, STATEMENT_FORMATS } from '~/utils/interchange/export-formats';
import { withKeptReview } from '~/utils/interchange/import/kept-review';
import { joinByStatement } from '~/utils/interchange/merge/join-by-statement';
import { explainRatings } from '~/utils/interchange/pack-file/explain-ratings';
import { packOfRecords } from '~/utils/interchange/pack-file/pack-of-records';
import { type FileContent, readFile } from '~/utils/interchange/read-file';
import { checkPack } from '~/utils/interchange/read-pack';
import { writeAnnotations, writeStatements } from '~/utils/interchange/write-file';
import { LABELS } from '../report/sample-labels';
import { samplePack } from '../sample-pack';
import { goodFiles } from './good-files';
import { mutateJson, mutateText, randomBy } from './mutate';

const NOW = '2022-05-01T00:00:00.000Z';
const FILES = await goodFiles();
/** Of each file; six hundred were run before this was written. */
const TRIES = 12;

/** Whatever landed, written in every format that holds it; a pack of it must be one. */
async function writeOnward(content: FileContent): Promise<void> {
  if (content.kind === 'annotations') {
    for (const format of ANNOTATION_FORMATS) {
      const { text } = await writeAnnotations(format, content.records, { now: NOW, title: 'Notes' });
      if (content.records.length === 0) continue;
      expect(await readFile(text, format, { lang: 'en', now: NOW, publisher: null })).toMatchObject({
        rejected: [],
      });
    }
    return;
  }
  if (content.kind !== 'statements') return;
  const records = joinByStatement(content.records.map(withKeptReview));
  const manifest = explainRatings({ ...samplePack.manifest, ratingScale: [] }, records);
  expect(checkPack(packOfRecords(manifest, records))).toMatchObject({ ok: true });
  for (const format of STATEMENT_FORMATS) {
    const { text } = await writeStatements(format, records, {
      now: NOW,
      manifest,
      signature: null,
      publisherUrl: 'https://desk.example/',
      labels: LABELS,
      title: 'Statements',
      appearances: new Map(),
    });
    if (records.length > 0 && !['csl-json', 'ris'].includes(format)) expect(text).not.toBe('');
    if (format !== 'csv' && format !== 'claim-review') continue;
    const read = await readFile(text, format, { lang: 'en', now: NOW, publisher: null });
    const hasRows = format === 'csv' || records.some(({ assessments }) => assessments.length > 0);
    if (records.length > 0 && hasRows) expect('rejected' in read && read.rejected).toEqual([]);
  }
}

describe('what landed of a changed file', () => {
  it.each(FILES)('goes into every format: $name', async ({ format, text }) => {
    for (let seed = 0; seed < TRIES; seed++) {
      const mutate = /^\s*[[{]/.test(text) && !text.includes('\n{') ? mutateJson : mutateText;
      const changed = mutate(text, randomBy(1_000_000 + seed));
      await writeOnward(await readFile(changed, format, { lang: 'en', now: NOW, publisher: 'Desk' }));
    }
  });
});
