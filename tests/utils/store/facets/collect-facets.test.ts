import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ASSESSMENT_STATES, VERDICTS } from '~/utils/model/assessment';
import { EVIDENCE_KINDS } from '~/utils/model/evidence';
import { latestPublished } from '~/utils/model/latest-published';
import type { StatementRecord } from '~/utils/model/statement';
import { collectFacets } from '~/utils/store/facets/collect-facets';
import { type Facets, FLAG } from '~/utils/store/facets/facets';
import { assessmentExample, evidenceExample, speakerExample, statementExample } from '../examples';

const record: fc.Arbitrary<StatementRecord> = fc.record({
  statement: fc
    .record({
      tags: fc.uniqueArray(fc.constantFrom('ferries', 'rents', 'trams'), { maxLength: 3 }),
      lang: fc.constantFrom('en', 'uk'),
    })
    .map(statementExample),
  speaker: fc.option(fc.constantFrom('Ines Valdor', 'Tomas Reke').map((name) => speakerExample({ name }))),
  assessments: fc.array(
    fc
      .record({
        verdict: fc.constantFrom(...VERDICTS),
        state: fc.constantFrom(...ASSESSMENT_STATES),
        asOf: fc.constantFrom('2024-01-01', '2025-02', '2026'),
      })
      .map(assessmentExample),
    { maxLength: 3 },
  ),
  evidence: fc.array(
    fc
      .record({
        kind: fc.constantFrom(...EVIDENCE_KINDS),
        archivedUrl: fc.option(fc.constant('https://archive.example/1')),
      })
      .map(evidenceExample),
    { maxLength: 3 },
  ),
});

function collect(records: readonly StatementRecord[]): Facets {
  const collector = collectFacets();
  for (const each of records) collector.add(each);
  return collector.finish();
}

function valuesOf<T>(mask: number | undefined, values: readonly T[]): T[] {
  return values.filter((_, i) => ((mask ?? 0) >> i) & 1);
}

describe('collectFacets', () => {
  it('keeps of every record what it can be filtered by', () => {
    fc.assert(
      fc.property(fc.array(record), (records) => {
        const facets = collect(records);
        records.forEach(({ statement, speaker, assessments, evidence }, i) => {
          const published = latestPublished(assessments);
          expect(facets.speakers[(facets.speaker[i] ?? 0) - 1] ?? null).toBe(speaker?.name ?? null);
          expect(facets.langs[facets.lang[i] ?? -1]).toBe(statement.lang);
          expect(VERDICTS[(facets.verdict[i] ?? 0) - 1] ?? null).toBe(published?.verdict ?? null);
          expect(new Set(valuesOf(facets.states[i], ASSESSMENT_STATES))).toEqual(
            new Set(assessments.map(({ state }) => state)),
          );
          expect(new Set(valuesOf(facets.kinds[i], EVIDENCE_KINDS))).toEqual(
            new Set(evidence.map(({ kind }) => kind)),
          );
          const tags = facets.tagOf.subarray(facets.tagStarts[i], facets.tagStarts[i + 1]);
          expect([...tags].map((tag) => facets.tags[tag])).toEqual([...statement.tags]);
        });
      }),
    );
  });

  it('asks for a source where only a party speaks for itself', () => {
    const official = evidenceExample({
      kind: 'official-statement',
      archivedUrl: 'https://archive.example/2',
    });
    const own = { statement: statementExample(), speaker: null, assessments: [] };
    const { flags } = collect([
      { ...own, evidence: [] },
      { ...own, evidence: [official] },
      { ...own, evidence: [official, evidenceExample()] },
    ]);
    expect([...flags]).toEqual([FLAG.needsSource, FLAG.needsSource, FLAG.needsArchive]);
  });

  it('dates the looking by the published assessment, or by the latest there is', () => {
    const base = { statement: statementExample(), speaker: null, evidence: [] };
    const { asOf } = collect([
      {
        ...base,
        assessments: [
          assessmentExample({ asOf: '2024-05-01' }),
          assessmentExample({ asOf: '2026-01-01', state: 'draft' }),
        ],
      },
      { ...base, assessments: [assessmentExample({ asOf: '2025-02', state: 'draft' })] },
      { ...base, assessments: [] },
    ]);
    expect([...asOf]).toEqual([20240501, 20250200, 0]);
  });
});
