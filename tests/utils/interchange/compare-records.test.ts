import { describe, expect, it } from 'vitest';
import { compareRecords } from '~/utils/interchange/compare-records';
import type { StatementRecord } from '~/utils/model/statement';
import { sampleRecord } from './sample-record';

const named = (id: string, changes: Partial<StatementRecord> = {}): StatementRecord => ({
  ...sampleRecord,
  statement: { ...sampleRecord.statement, id },
  ...changes,
});
const byId = (records: readonly StatementRecord[]) =>
  new Map(records.map((record) => [record.statement.id, record]));

describe('compareRecords', () => {
  it('tells added, removed, changed and the rest', () => {
    const turned = sampleRecord.assessments.map((one) => ({ ...one, verdict: 'true' as const }));
    const before = [named('stays'), named('goes'), named('reworded'), named('turned')];
    const after = [
      named('stays'),
      named('reworded', { evidence: [] }),
      named('turned', { assessments: turned }),
      named('comes'),
    ];
    const changes = compareRecords(byId(before), after);
    expect(changes.added.map(({ statement }) => statement.id)).toEqual(['comes']);
    expect(changes.removed.map(({ statement }) => statement.id)).toEqual(['goes']);
    expect(changes.changed.map(({ after: { statement }, verdict }) => [statement.id, verdict])).toEqual([
      ['turned', { before: 'false', after: 'true' }],
      ['reworded', null],
    ]);
  });

  it('shows an assessment that was withdrawn as a verdict gone', () => {
    const withdrawn = sampleRecord.assessments.map((one) => ({ ...one, state: 'withdrawn' as const }));
    const { changed } = compareRecords(byId([named('a')]), [named('a', { assessments: withdrawn })]);
    expect(changed[0]?.verdict).toEqual({ before: 'false', after: null });
  });
});
