import { describe, expect, it } from 'vitest';
import { lintPack } from '~/utils/interchange/lint-pack';
import type { Assessment } from '~/utils/model/assessment';
import type { Evidence } from '~/utils/model/evidence';
import type { Pack } from '~/utils/model/pack';
import {
  sampleAssessment,
  sampleEvidence,
  samplePack,
  sampleReport,
  sampleSpeaker,
  sampleStatement,
} from './sample-pack';

const found = (pack: Pack, today?: string): string[] =>
  lintPack(pack, today).map(({ severity, rule, path }) => `${severity} ${rule} ${path}`);
const withAssessment = (change: Partial<Assessment>): Pack => ({
  ...samplePack,
  assessments: [{ ...sampleAssessment, ...change }],
});
const withEvidence = (change: Partial<Evidence>): Pack => ({
  ...samplePack,
  evidence: [sampleEvidence, { ...sampleReport, ...change }],
});

describe('lintPack', () => {
  it('finds nothing in good work', () => {
    expect(lintPack(samplePack)).toEqual([]);
  });

  it('wants two pieces of evidence', () => {
    expect(found(withAssessment({ evidence: sampleAssessment.evidence.slice(0, 1) }))).toEqual([
      'warning unused /evidence/1/id',
      'error enough-evidence /assessments/0/evidence',
    ]);
  });

  it('does not count a party speaking for itself', () => {
    const pack = withEvidence({ kind: 'official-statement' });
    const both = {
      ...pack,
      evidence: pack.evidence.map((row) => ({ ...row, kind: 'official-statement' as const })),
    };
    expect(found(both)).toEqual(['error independent-evidence /assessments/0/evidence']);
    expect(found(pack)).toEqual(['warning independent-evidence /assessments/0/evidence']);
  });

  it('counts one origin once', () => {
    const group = 'agency.coast';
    const pack = {
      ...samplePack,
      evidence: samplePack.evidence.map((row) => ({ ...row, independenceGroup: group })),
    };
    expect(found(pack)).toEqual(['warning independent-evidence /assessments/0/evidence']);
  });

  it('leaves unpublished work alone', () => {
    expect(found(withAssessment({ state: 'draft', rationale: 'A. B. C. D. Eee. Fff. Ggg. Hhh.' }))).toEqual(
      [],
    );
  });

  it('wants a short rationale', () => {
    const rationale = 'One is so. Two is so. Three is so. Four is so.';
    expect(found(withAssessment({ rationale }))).toEqual(['error short-rationale /assessments/0/rationale']);
  });

  it('asks about loaded words, not about quoted ones', () => {
    expect(found(withAssessment({ rationale: 'She clearly lied.' }))).toEqual([
      'warning neutral-wording /assessments/0/rationale',
    ]);
    expect(found(withAssessment({ rationale: 'The paper wrote "She clearly lied".' }))).toEqual([]);
  });

  it('wants what is right, and what is missing', () => {
    expect(found(withAssessment({ correction: null }))).toEqual([
      'error says-what-is-right /assessments/0/correction',
    ]);
    expect(found(withAssessment({ verdict: 'missing-context', correction: null }))).toContain(
      'error says-what-is-missing /assessments/0/missingContext',
    );
  });

  it('lets "not checkable" stand without evidence, but corrects nothing', () => {
    const pack = withAssessment({ verdict: 'not-checkable', evidence: [], correction: null });
    expect(found(pack).filter((line) => line.startsWith('error'))).toEqual([]);
    expect(found(withAssessment({ verdict: 'not-checkable' }))).toContain(
      'error nothing-to-correct /assessments/0/correction',
    );
  });

  it('looks at the order of dates', () => {
    expect(found(withAssessment({ asOf: '2022-02-27' }))).toEqual([
      'error dates /assessments/0/asOf',
      'error dates /assessments/0/asOf',
    ]);
    expect(found(withAssessment({ asOf: '2022-05-01' }))).toEqual(['error dates /assessments/0/asOf']);
    expect(found(withEvidence({ observedOn: '2031' }))).toEqual(['error dates /evidence/1/observedOn']);
    const later = { ...samplePack, statements: [{ ...sampleStatement, saidOn: '2031' }] };
    expect(found(later)).toEqual(['error dates /statements/0/saidOn']);
  });

  it.each(['(report on the harbour)', 'untitled', 'n/a', '[link]', '???', 'https://courier.example/x'])(
    'refuses the title %j',
    (title) => {
      expect(found(withEvidence({ title }))).toEqual(['error real-title /evidence/1/title']);
    },
  );

  it('wants one record a document', () => {
    expect(found(withEvidence({ url: sampleEvidence.url }))).toEqual([
      'error one-record-a-document /evidence/1/url',
    ]);
  });

  it('finds the same words twice, whatever their case and marks', () => {
    const twin = {
      ...sampleStatement,
      id: 'statement.twin',
      text: 'OUR harbour earned a surplus of 2 million, last year',
      variants: [],
    };
    expect(found({ ...samplePack, statements: [sampleStatement, twin] })).toEqual([
      'error no-duplicates /statements/1/text',
    ]);
    const other = { ...twin, speakerId: null };
    expect(found({ ...samplePack, statements: [sampleStatement, other] })).toEqual([]);
  });

  it('asks about two verdicts on one statement', () => {
    const second = { ...sampleAssessment, id: 'assessment.second' };
    expect(found({ ...samplePack, assessments: [sampleAssessment, second] })).toEqual([
      'warning one-verdict /assessments/1/statementId',
    ]);
  });

  it('asks about speakers nobody quotes, namesakes and twins', () => {
    const twin = { ...sampleSpeaker, id: 'speaker.twin', aliases: [] };
    expect(found({ ...samplePack, speakers: [sampleSpeaker, twin] })).toEqual([
      'warning unused /speakers/1/id',
      'warning namesake /speakers/1/name',
      'error one-record-a-speaker /speakers/1/wikidata',
    ]);
  });

  it('wants a complete manifest', () => {
    const manifest = { ...samplePack.manifest, ratingScale: [], publisher: { name: 'Desk', url: null } };
    expect(found({ ...samplePack, manifest })).toEqual([
      'warning manifest /manifest/publisher/url',
      'error manifest /manifest/ratingScale',
      'warning manifest /manifest/ratingScale',
    ]);
    expect(found(withAssessment({ originalRating: 'Four anchors' }))).toEqual([
      'warning manifest /manifest/ratingScale',
    ]);
    expect(found(samplePack, '2022-04-01')).toContain('error manifest /manifest/releasedOn');
  });
});
