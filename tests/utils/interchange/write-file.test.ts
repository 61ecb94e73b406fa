import { describe, expect, it } from 'vitest';
import { detectFormat } from '~/utils/interchange/detect-format';
import { STATEMENT_FORMATS } from '~/utils/interchange/export-formats';
import { sha256 } from '~/utils/interchange/pack-file/sha256';
import { readPack } from '~/utils/interchange/read-pack';
import { writeAnnotations, writeStatements } from '~/utils/interchange/write-file';
import { LABELS } from './report/sample-labels';
import { sampleAnnotation } from './sample-annotation';
import { samplePack, sampleStatement } from './sample-pack';
import { sampleRecord } from './sample-record';

const OPTIONS = {
  now: '2022-05-01T10:00:00.000Z',
  manifest: samplePack.manifest,
  signature: null,
  publisherUrl: 'https://desk.example/',
  labels: LABELS,
  title: 'Harbour claims',
  appearances: new Map<string, string[]>(),
};
const bare = {
  ...sampleRecord,
  statement: { ...sampleStatement, id: 'bare' },
  assessments: [],
  evidence: [],
};

describe('writeStatements', () => {
  it.each(STATEMENT_FORMATS)('writes %s with the checksum of what was written', async (format) => {
    const file = await writeStatements(format, [sampleRecord], OPTIONS);
    expect(file.text).not.toBe('');
    expect(file.sha256).toBe(await sha256(file.text));
    expect(file.problems.filter(({ path }) => path !== '/itemReviewed/appearance')).toEqual([]);
  });

  it('writes a pack that is read back', async () => {
    const { text } = await writeStatements('pack', [sampleRecord], OPTIONS);
    expect(readPack(text)).toMatchObject({ ok: true, pack: samplePack });
  });

  it('says which statements a ClaimReview feed leaves out', async () => {
    const { problems } = await writeStatements('claim-review', [sampleRecord, bare], OPTIONS);
    expect(problems.filter(({ statementId }) => statementId === 'bare')).toEqual([
      { statementId: 'bare', path: '/', message: expect.stringMatching(/left out/) },
    ]);
  });

  it('looks at every assessment that the feed holds', async () => {
    const [first] = sampleRecord.assessments;
    if (!first) throw new Error('The sample is empty.');
    const second = { ...first, id: 'second', url: 'https://elsewhere.example/', asOf: '2020-01-01' };
    const two = { ...sampleRecord, assessments: [first, second] };
    const { text, problems } = await writeStatements('claim-review', [two], OPTIONS);
    expect(JSON.parse(text).dataFeedElement).toHaveLength(2);
    expect(problems.filter(({ path }) => path === '/url')).toMatchObject([
      { message: expect.stringMatching(/site of the publisher/) },
    ]);
  });

  it('writes each document once', async () => {
    const { text } = await writeStatements('csl-json', [sampleRecord, sampleRecord], OPTIONS);
    expect(JSON.parse(text)).toHaveLength(sampleRecord.evidence.length);
  });
});

describe('writeAnnotations', () => {
  it.each(['web-annotation', 'hypothesis'] as const)('writes %s that is known again', async (format) => {
    const { text } = await writeAnnotations(format, [sampleAnnotation], OPTIONS);
    expect(detectFormat(text)).toBe(format);
  });
});
