import { describe, expect, it } from 'vitest';
import { joinByStatement } from '~/utils/interchange/merge/join-by-statement';
import { sampleAssessment, sampleReport } from '../sample-pack';
import { sampleRecord } from '../sample-record';

describe('joinByStatement', () => {
  it('joins the reviews of one statement, each row once, the first of two', () => {
    const second = {
      ...sampleRecord,
      assessments: [sampleAssessment, { ...sampleAssessment, id: 'assessment.2', author: 'Another desk' }],
      evidence: [
        { ...sampleReport, title: 'Another title' },
        { ...sampleReport, id: 'evidence.9' },
      ],
    };
    const other = { ...sampleRecord, statement: { ...sampleRecord.statement, id: 'other' } };
    const joined = joinByStatement([sampleRecord, other, second]);
    expect(joined.map(({ statement }) => statement.id)).toEqual([sampleRecord.statement.id, 'other']);
    expect(joined[0]?.assessments.map(({ author }) => author)).toEqual([
      sampleAssessment.author,
      'Another desk',
    ]);
    expect(joined[0]?.evidence.map(({ id }) => id)).toEqual([
      ...sampleRecord.evidence.map(({ id }) => id),
      'evidence.9',
    ]);
    expect(joined[0]?.evidence.find(({ id }) => id === sampleReport.id)).toBe(sampleReport);
    expect(joined[1]).toBe(other);
  });
});
