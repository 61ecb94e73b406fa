import { describe, expect, it } from 'vitest';
import { lintEvidence } from '~/utils/interchange/lint/lint-evidence';
import type { Evidence } from '~/utils/model/evidence';
import { sampleEvidence, samplePack, sampleReport } from '../sample-pack';

const found = (...evidence: readonly Evidence[]): string[] =>
  lintEvidence({ ...samplePack, evidence }, '2022-05-01').map(
    ({ severity, rule, path }) => `${severity} ${rule} ${path}`,
  );

describe('lintEvidence', () => {
  it.each(['(no title)', 'Untitled', 'n/a', '???', 'https://a.example/doc', ' www.a.example '])(
    'wants a title, not "%s"',
    (title) => {
      expect(found({ ...sampleEvidence, title })).toEqual(['error real-title /evidence/0/title']);
    },
  );

  it('takes a title in brackets within others for one', () => {
    expect(found({ ...sampleEvidence, title: 'Accounts (draft)' })).toEqual([]);
  });

  it('forbids two records of one document', () => {
    expect(found(sampleEvidence, { ...sampleReport, url: sampleEvidence.url })).toEqual([
      'error one-record-a-document /evidence/1/url',
    ]);
  });

  it('forbids the future and asks about what nobody cites', () => {
    expect(found({ ...sampleEvidence, observedOn: '2023' })).toEqual(['error dates /evidence/0/observedOn']);
    expect(found({ ...sampleEvidence, id: 'loose' })).toEqual(['warning unused /evidence/0/id']);
  });
});
