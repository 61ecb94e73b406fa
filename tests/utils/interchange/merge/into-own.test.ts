import { describe, expect, it } from 'vitest';
import { intoOwn } from '~/utils/interchange/merge/into-own';
import type { StatementRecord } from '~/utils/model/statement';
import { sampleAssessment, sampleSpeaker, sampleStatement } from '../sample-pack';
import { sampleRecord } from '../sample-record';

const own: StatementRecord = {
  ...sampleRecord,
  statement: {
    ...sampleStatement,
    id: 'mine',
    relations: [{ kind: 'repeats', statement: { packId: null, id: 'x' }, author: 'Ada' }],
  },
  assessments: [{ ...sampleAssessment, id: 'a.mine', statementId: 'mine' }],
};
const other: StatementRecord = {
  ...sampleRecord,
  speaker: { ...sampleSpeaker, name: 'I. Brandt' },
  statement: { ...sampleStatement, title: 'Their title' },
  assessments: [{ ...sampleAssessment, id: 'a.theirs', verdict: 'true' }],
};

describe('a conflict with the own form', () => {
  it('leaves it alone when it is kept', () => {
    expect(intoOwn(own, other, 'own')).toBeNull();
  });

  it('takes the other form under the own id, and keeps the own judgement as superseded', () => {
    const merged = intoOwn(own, other, 'other');
    expect(merged?.statement).toMatchObject({ id: 'mine', title: 'Their title', relations: [{}] });
    expect(merged?.speaker?.name).toBe('I. Brandt');
    expect(merged?.assessments).toMatchObject([
      { id: 'a.mine', state: 'superseded', statementId: 'mine' },
      { id: 'a.theirs', state: 'published', statementId: 'mine' },
    ]);
  });

  it('keeps the own words with the assessments of both', () => {
    const merged = intoOwn(own, other, 'both');
    expect(merged?.statement).toEqual(own.statement);
    expect(merged?.assessments.map(({ id, state }) => [id, state])).toEqual([
      ['a.mine', 'published'],
      ['a.theirs', 'published'],
    ]);
  });

  it('replaces an assessment of the same id, and doubles no document', () => {
    const same = { ...other, assessments: [{ ...sampleAssessment, id: 'a.mine', verdict: 'true' as const }] };
    const merged = intoOwn(own, same, 'other');
    expect(merged?.assessments).toMatchObject([{ id: 'a.mine', verdict: 'true', state: 'published' }]);
    expect(merged?.evidence).toHaveLength(sampleRecord.evidence.length);
  });
});
