import { describe, expect, it } from 'vitest';
import { checkReferences } from '~/utils/interchange/check-references';
import type { Pack } from '~/utils/model/pack';
import { sampleAssessment, samplePack, sampleSpeaker, sampleStatement } from './sample-pack';

const problems = (change: Partial<Pack>): string[] =>
  checkReferences({ ...samplePack, ...change }).map(({ path, message }) => `${path} ${message}`);

describe('checkReferences', () => {
  it('finds nothing where every reference has its row', () => {
    expect(problems({})).toEqual([]);
  });

  it('names each reference that leads nowhere', () => {
    expect(problems({ speakers: [] })).toEqual([
      '/statements/0/speakerId names no speaker of this file: "speaker.ilse-brandt"',
    ]);
    expect(problems({ statements: [] })).toEqual([
      '/assessments/0/statementId names no statement of this file: "statement.surplus"',
    ]);
    expect(problems({ evidence: samplePack.evidence.slice(0, 1) })).toEqual([
      '/assessments/0/evidence/1/evidenceId names no evidence of this file: "evidence.report"',
    ]);
  });

  it('is content with a statement by nobody', () => {
    expect(problems({ statements: [{ ...sampleStatement, speakerId: null }] })).toEqual([]);
  });

  it('names ids that stand there twice, with other capitals, too', () => {
    const twice = { ...sampleAssessment, id: sampleAssessment.id.toUpperCase() };
    expect(problems({ assessments: [sampleAssessment, sampleAssessment] })).toEqual([
      '/assessments/1/id repeats the id "assessment.surplus"',
    ]);
    expect(problems({ assessments: [sampleAssessment, twice] })).toEqual([
      '/assessments/1/id is the id "assessment.surplus" with other capitals: "ASSESSMENT.SURPLUS"',
    ]);
  });

  it('names evidence that one assessment cites twice', () => {
    const [link] = sampleAssessment.evidence;
    if (!link) throw new Error('the sample cites evidence');
    expect(problems({ assessments: [{ ...sampleAssessment, evidence: [link, link] }] })).toEqual([
      '/assessments/0/evidence/1/evidenceId cites "evidence.budget" twice',
    ]);
  });

  it('lets a role end in the year it began, but not before', () => {
    const role = (from: string, to: string) =>
      problems({ speakers: [{ ...sampleSpeaker, roles: [{ title: 'Mayor', from, to }] }] });
    expect(role('2019-05', '2019')).toEqual([]);
    expect(role('2019-05', '2018')).toEqual(['/speakers/0/roles/0/to lies before "from"']);
  });
});
