import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { recordChanges } from '~/utils/interchange/record-changes';
import type { StatementRecord } from '~/utils/model/statement';
import { sampleAssessment, sampleEvidence, sampleSpeaker } from './sample-pack';
import { sampleRecord } from './sample-record';

const with_ = (change: Partial<StatementRecord>): StatementRecord => ({ ...sampleRecord, ...change });

describe('what differs between two forms of a record', () => {
  it('is nothing for one form', () => {
    expect(recordChanges(sampleRecord, structuredClone(sampleRecord))).toEqual([]);
  });

  it('is named field by field, in the statement and in the assessment', () => {
    const after = with_({
      statement: { ...sampleRecord.statement, text: 'Other words.' },
      assessments: [{ ...sampleAssessment, verdict: 'true' }],
    });
    expect(recordChanges(sampleRecord, after)).toEqual([
      { field: 'text', before: sampleRecord.statement.text, after: 'Other words.' },
      { field: 'verdict', before: sampleAssessment.verdict, after: 'true' },
    ]);
  });

  it('tells speakers by their names', () => {
    const speaker = { ...sampleSpeaker, id: 'other', name: 'Piet Anders' };
    const after = with_({ speaker, statement: { ...sampleRecord.statement, speakerId: 'other' } });
    expect(recordChanges(sampleRecord, after)).toEqual([
      { field: 'speakerId', before: 'Ilse Brandt', after: 'Piet Anders' },
    ]);
  });

  it('tells a document that now says something else', () => {
    const evidence = sampleRecord.evidence.map((row) =>
      row.id === sampleEvidence.id ? { ...row, url: 'https://audit.example/new' } : row,
    );
    const [change] = recordChanges(sampleRecord, with_({ evidence }));
    expect(change?.field).toBe('evidence');
    expect(change?.after).toContain('https://audit.example/new');
    expect(change?.before).not.toContain('https://audit.example/new');
  });

  it('sets assessments of other ids beside each other', () => {
    const after = with_({ assessments: [{ ...sampleAssessment, id: 'a.other', author: 'Other desk' }] });
    expect(recordChanges(sampleRecord, after)).toEqual([
      { field: 'author', before: sampleAssessment.author, after: 'Other desk' },
    ]);
  });

  it('tells of an assessment that came or went', () => {
    const bare = with_({ assessments: [] });
    const come = recordChanges(bare, sampleRecord);
    expect(come).toContainEqual({ field: 'verdict', before: '', after: sampleAssessment.verdict });
    expect(recordChanges(sampleRecord, bare)).toContainEqual({
      field: 'verdict',
      before: sampleAssessment.verdict,
      after: '',
    });
  });

  it('is the same read backwards', () => {
    const change = fc.record({
      text: fc.string(),
      tags: fc.array(fc.string()),
      place: fc.option(fc.string()),
    });
    fc.assert(
      fc.property(change, change, (one, other) => {
        const [a, b] = [one, other].map((fields) =>
          with_({ statement: { ...sampleRecord.statement, ...fields } }),
        );
        if (!a || !b) return false;
        const forth = recordChanges(a, b);
        const back = recordChanges(b, a).map(({ field, before, after }) => ({
          field,
          before: after,
          after: before,
        }));
        expect(back).toEqual(forth);
        return true;
      }),
    );
  });
});
