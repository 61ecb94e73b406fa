import { describe, expect, it } from 'vitest';
import { importClaimReview } from '~/utils/interchange/claim-review/import-claim-review';
import { importCsv } from '~/utils/interchange/csv/import-csv';
import { importEuvsdisinfo } from '~/utils/interchange/csv/import-euvsdisinfo';
import { importFactCheckTools } from '~/utils/interchange/fact-check-tools/import-fact-check-tools';
import { importHypothesis } from '~/utils/interchange/hypothesis/import-hypothesis';
import { readPackLines } from '~/utils/interchange/pack-file/read-pack-lines';
import { readPack } from '~/utils/interchange/read-pack';
import { importWebAnnotation } from '~/utils/interchange/web-annotation/import-web-annotation';
import { MALFORMED } from './malformed-files-data';
import { DEFAULTS } from './sample-record';

const NOW = '2022-05-01T00:00:00.000Z';
describe('malformed files', () => {
  it('are at least sixty', () => {
    expect(MALFORMED.length).toBeGreaterThanOrEqual(60);
  });

  it.each(MALFORMED)('%s: every reader refuses in words', async (_name, text) => {
    const refusals = [readPack(text), await readPackLines(text)].map((read) =>
      read.ok ? [] : read.problems,
    );
    for (const problems of refusals)
      expect(problems[0]).toMatchObject({ message: expect.stringMatching(/\w/) });
    const imports = [
      importClaimReview(text, DEFAULTS),
      importFactCheckTools(text, DEFAULTS),
      importWebAnnotation(text, { now: NOW, pageText: () => null }),
      importHypothesis(text, NOW),
    ];
    for (const { records, rejected } of imports) {
      expect(records).toEqual([]);
      expect(rejected[0]).toMatchObject({ row: expect.any(Number), reason: expect.stringMatching(/\w/) });
    }
    for (const { records } of [
      importCsv(text, { ...DEFAULTS, publisher: null }),
      importEuvsdisinfo(text, DEFAULTS),
    ]) {
      expect(records).toEqual([]);
    }
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
  });

  it('two hundred megabytes: refused before they are parsed', () => {
    const text = `[${'0,'.repeat(105_000_000)}0]`;
    expect(readPack(text)).toMatchObject({
      ok: false,
      problems: [{ message: expect.stringMatching(/larger/) }],
    });
    expect(importFactCheckTools(text, DEFAULTS).rejected[0]?.reason).toMatch(/larger/);
    expect(importClaimReview(text, DEFAULTS).rejected[0]?.reason).toMatch(/larger/);
    expect(importHypothesis(text, NOW).rejected[0]?.reason).toMatch(/larger/);
    expect(importCsv(text, { ...DEFAULTS, publisher: null }).rejected[0]?.reason).toMatch(/larger/);
  });
});
