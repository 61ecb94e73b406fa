import { describe, expect, it } from 'vitest';
import { packOfRecords, publishedOnly } from '~/utils/interchange/pack-file/pack-of-records';
import type { StatementRecord } from '~/utils/model/statement';
import { sampleAssessment, samplePack, sampleStatement } from '../sample-pack';
import { sampleRecord } from '../sample-record';

const linked = (...to: readonly { packId: string | null; id: string }[]): StatementRecord => ({
  ...sampleRecord,
  statement: {
    ...sampleStatement,
    id: 'linked',
    relations: to.map((statement) => ({ kind: 'repeats', statement, author: 'Desk' })),
  },
  assessments: [],
});

describe('packOfRecords', () => {
  it('takes records apart, with speakers and evidence once each', () => {
    const second = { ...sampleRecord, statement: { ...sampleStatement, id: 'b' }, assessments: [] };
    const pack = packOfRecords(samplePack.manifest, [sampleRecord, second]);
    expect(pack).toEqual({ ...samplePack, statements: [sampleStatement, second.statement] });
  });

  it('keeps links inside the pack and leaves out those that lead elsewhere', () => {
    const record = linked(
      { packId: null, id: sampleStatement.id },
      { packId: null, id: 'gone' },
      { packId: 'other', id: sampleStatement.id },
    );
    const [, statement] = packOfRecords(samplePack.manifest, [sampleRecord, record]).statements;
    expect(statement?.relations?.map(({ statement: to }) => to)).toEqual([
      { packId: null, id: sampleStatement.id },
    ]);
  });

  it('writes no empty list of links', () => {
    const [statement] = packOfRecords(samplePack.manifest, [linked({ packId: null, id: 'gone' })]).statements;
    expect(statement).not.toHaveProperty('relations');
  });
});

describe('publishedOnly', () => {
  it('keeps published assessments and what they cite', () => {
    const draft = { ...sampleAssessment, id: 'draft', state: 'draft' as const };
    const published = { ...sampleAssessment, evidence: sampleAssessment.evidence.slice(0, 1) };
    const [record] = publishedOnly([{ ...sampleRecord, assessments: [draft, published] }]);
    expect(record?.assessments).toEqual([published]);
    expect(record?.evidence.map(({ id }) => id)).toEqual(['evidence.budget']);
  });

  it('keeps a statement that is not assessed yet', () => {
    const [record] = publishedOnly([{ ...sampleRecord, assessments: [] }]);
    expect(record).toEqual({ ...sampleRecord, assessments: [], evidence: [] });
  });
});
