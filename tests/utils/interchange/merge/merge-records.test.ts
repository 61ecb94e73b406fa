import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyMerge, planMerge } from '~/utils/interchange/merge/merge-records';
import type { Verdict } from '~/utils/model/assessment';
import type { StatementRecord } from '~/utils/model/statement';
import { sampleRecord } from '../sample-record';

const withText = (id: string, text: string): StatementRecord => ({
  ...sampleRecord,
  statement: { ...sampleRecord.statement, id, text },
  assessments: [],
  evidence: [],
});

const judged = (id: string, verdict: Verdict): StatementRecord => ({
  ...sampleRecord,
  statement: { ...sampleRecord.statement, id },
  assessments: sampleRecord.assessments.map((one) => ({ ...one, id: `a.${id}`, statementId: id, verdict })),
});

describe('planMerge', () => {
  it('meets a statement under another id by its words and speaker', () => {
    const plan = planMerge([sampleRecord], [judged('other', 'true')]);
    expect(plan.conflicts).toMatchObject([{ kind: 'verdict' }]);
    expect(plan.onlyFirst).toEqual([]);
    expect(plan.onlySecond).toEqual([]);
  });

  it('keeps two statements apart that share an id by chance', () => {
    const plan = planMerge([withText('s1', 'The tram is late.')], [withText('s1', 'The tram is early.')]);
    expect(plan.conflicts).toEqual([]);
    expect(plan.onlySecond).toHaveLength(1);
  });

  it('tells what differs', () => {
    const noted = { ...sampleRecord, statement: { ...sampleRecord.statement, note: 'Read this first.' } };
    expect(planMerge([sampleRecord], [noted]).conflicts[0]?.kind).toBe('details');
    expect(planMerge([sampleRecord], [{ ...sampleRecord, assessments: [] }]).conflicts[0]?.kind).toBe(
      'assessment',
    );
    expect(planMerge([sampleRecord], [sampleRecord]).same).toHaveLength(1);
  });

  it('puts different verdicts first', () => {
    const a = withText('s1', 'The tram is late.');
    const b = { ...a, statement: { ...a.statement, note: 'Again.' } };
    const { conflicts } = planMerge([a, sampleRecord], [b, judged('other', 'true')]);
    expect(conflicts.map(({ kind }) => kind)).toEqual(['verdict', 'details']);
  });

  it('loses no statement and doubles none', () => {
    const texts = fc.uniqueArray(fc.constantFrom('one', 'two', 'three', 'four', 'five', 'six'));
    fc.assert(
      fc.property(texts, texts, (left, right) => {
        const first = left.map((text) => withText(`l.${text}`, text));
        const second = right.map((text) => withText(`r.${text}`, text));
        const merged = applyMerge(planMerge(first, second), new Map());
        expect(merged.map(({ statement }) => statement.text).sort()).toEqual(
          [...new Set([...left, ...right])].sort(),
        );
      }),
    );
  });
});

describe('applyMerge', () => {
  const plan = planMerge([sampleRecord], [judged('other', 'true')]);

  it('keeps what was chosen', () => {
    expect(applyMerge(plan, new Map([[0, 'first']]))[0]).toBe(sampleRecord);
    expect(applyMerge(plan, new Map([[0, 'second']]))[0]?.statement.id).toBe('other');
  });

  it('keeps both judgements beside each other, never an average', () => {
    const [both] = applyMerge(plan, new Map([[0, 'both']]));
    expect(both?.assessments.map(({ verdict }) => verdict)).toEqual(['false', 'true']);
    expect(both?.assessments.every(({ statementId }) => statementId === both.statement.id)).toBe(true);
    expect(both?.evidence).toHaveLength(2);
  });

  it('asks for a choice', () => {
    expect(() => applyMerge(plan, new Map())).toThrow('Conflict 0');
  });
});

describe('links to what is in both collections', () => {
  const linking = (id: string, text: string, to: string): StatementRecord => {
    const record = withText(id, text);
    const relations = [{ kind: 'repeats' as const, statement: { packId: null, id: to }, author: 'Desk' }];
    return { ...record, statement: { ...record.statement, relations } };
  };
  const targets = (records: readonly StatementRecord[]) =>
    records.flatMap(({ statement }) => (statement.relations ?? []).map((relation) => relation.statement.id));

  it('lead to the one that stays', () => {
    const plan = planMerge([withText('l', 'one')], [withText('r', 'one'), linking('x', 'two', 'r')]);
    expect(targets(applyMerge(plan, new Map()))).toEqual(['l']);
  });

  it('follow the choice', () => {
    const noted = withText('r', 'one');
    const second = [{ ...noted, statement: { ...noted.statement, note: 'Read.' } }, linking('x', 'two', 'r')];
    const plan = planMerge([withText('l', 'one'), linking('y', 'three', 'l')], second);
    expect(targets(applyMerge(plan, new Map([[0, 'second']])))).toEqual(['r', 'r']);
    expect(targets(applyMerge(plan, new Map([[0, 'first']])))).toEqual(['l', 'l']);
    expect(targets(applyMerge(plan, new Map([[0, 'both']])))).toEqual(['l', 'l']);
  });
});
