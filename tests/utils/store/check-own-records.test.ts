import { describe, expect, it } from 'vitest';
import { createBreathe } from '~/utils/store/breathe';
import { checkOwnRecords } from '~/utils/store/check-own-records';
import type { OwnRecords } from '~/utils/store/own-import';
import { assessmentExample, evidenceExample, speakerExample, statementExample } from './examples';

const NONE: OwnRecords = { speakers: [], evidence: [], statements: [], assessments: [], annotations: [] };
const check = async (records: Partial<OwnRecords>) => {
  let steps = 0;
  const checked = await checkOwnRecords({ ...NONE, ...records }, createBreathe(null), (n) => (steps += n));
  return { ...checked, steps };
};

describe('checkOwnRecords', () => {
  it('keeps good rows with their place in the file, and counts every row', async () => {
    const { statements, steps } = await check({
      statements: [statementExample({ text: '' }), statementExample(), statementExample({ id: 'b' })],
    });
    expect(statements.good.map(({ value, row }) => [value.id, row])).toEqual([
      ['bridge-open', 2],
      ['b', 3],
    ]);
    expect(statements.rejected).toMatchObject([{ table: 'statements', row: 1, field: 'text' }]);
    expect(steps).toBe(3);
  });

  it('counts a row that says the same again, whatever else it says', async () => {
    const { statements } = await check({
      statements: [statementExample(), statementExample({ note: 'Heard again.' })],
    });
    expect([statements.good.length, statements.repeated, statements.rejected]).toEqual([1, 1, []]);
    expect(statements.good[0]?.value.note).toBeNull();
  });

  it('names a row whose id is taken by another thing', async () => {
    const { evidence } = await check({
      evidence: [evidenceExample(), evidenceExample({ url: 'https://other.example/' })],
    });
    expect(evidence.rejected).toEqual([
      { table: 'evidence', row: 2, field: 'id', reason: 'is the id of row 1' },
    ]);
  });

  it('names a row whose id differs by capitals alone', async () => {
    const { speakers } = await check({ speakers: [speakerExample(), speakerExample({ id: 'MAYOR' })] });
    expect(speakers.rejected).toMatchObject([{ row: 2, reason: 'is the id of row 1 with other capitals' }]);
  });

  it('lets nobody review an own assessment, however the name is written', async () => {
    const { assessments } = await check({
      assessments: [assessmentExample({ reviewer: 'rosa  LINDQVIST' })],
    });
    expect(assessments.rejected).toMatchObject([{ row: 1, field: 'reviewer' }]);
  });
});
