import { expect, it } from 'vitest';
import { catalogueOf } from '~/utils/store/facets/catalogue';
import { collectFacets } from '~/utils/store/facets/collect-facets';
import { countFacets } from '~/utils/store/facets/count-facets';
import { assessmentExample, evidenceExample, speakerExample, statementExample } from '../examples';

it('counts what each filter would let through, over all sources', () => {
  const pack = collectFacets();
  pack.add({
    statement: statementExample({ tags: ['trams', 'rents'], lang: 'uk' }),
    speaker: speakerExample(),
    assessments: [assessmentExample({ asOf: '2024-01-01' }), assessmentExample({ state: 'withdrawn' })],
    evidence: [evidenceExample(), evidenceExample({ kind: 'data' })],
  });
  const own = collectFacets();
  own.add({
    statement: statementExample({ tags: ['trams'] }),
    speaker: speakerExample(),
    assessments: [assessmentExample({ state: 'draft', asOf: '2026-01-01' })],
    evidence: [],
  });
  own.add({ statement: statementExample({ tags: [] }), speaker: null, assessments: [], evidence: [] });
  const catalogue = catalogueOf([
    { packId: null, installId: null, facets: own.finish() },
    { packId: 'brenholm', installId: 'x', facets: pack.finish() },
  ]);
  const counts = countFacets(catalogue, '2026-06-15');
  const plain = Object.fromEntries(Object.entries(counts).map(([name, map]) => [name, [...map]]));
  expect(plain).toEqual({
    speakers: [['Ines Valdor', 2]],
    verdicts: [['false', 1]],
    states: [
      ['draft', 1],
      ['unassessed', 1],
      ['published', 1],
      ['withdrawn', 1],
    ],
    evidence: [
      ['official-record', 1],
      ['data', 1],
    ],
    tags: [
      ['trams', 2],
      ['rents', 1],
    ],
    origins: [
      [null, 2],
      ['brenholm', 1],
    ],
    langs: [
      ['en', 2],
      ['uk', 1],
    ],
    needs: [
      ['source', 2],
      ['archive', 1],
      ['update', 1],
    ],
  });
});

it('counts a source once a day, and another one beside it', () => {
  const facetsOf = (asOf: string) => {
    const facets = collectFacets();
    facets.add({
      statement: statementExample(),
      speaker: speakerExample(),
      assessments: [assessmentExample({ asOf })],
      evidence: [],
    });
    return facets.finish();
  };
  const old = { packId: 'a', installId: 'a', facets: facetsOf('2025-01-01') };
  const young = { packId: 'b', installId: 'b', facets: facetsOf('2026-06-01') };
  expect(countFacets(catalogueOf([old]), '2025-02-01').needs.get('update')).toBeUndefined();
  expect(countFacets(catalogueOf([old, young]), '2026-06-15')).toMatchObject({
    speakers: new Map([['Ines Valdor', 2]]),
    needs: new Map([
      ['source', 2],
      ['update', 1],
    ]),
  });
  expect(countFacets(catalogueOf([young]), '2026-06-15').speakers.get('Ines Valdor')).toBe(1);
});
