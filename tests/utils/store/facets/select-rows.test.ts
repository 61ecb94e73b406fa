import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ASSESSMENT_STATES, VERDICTS } from '~/utils/model/assessment';
import { EVIDENCE_KINDS } from '~/utils/model/evidence';
import { latestPublished } from '~/utils/model/latest-published';
import type { StatementRecord } from '~/utils/model/statement';
import {
  EVERYTHING,
  RECORD_NEEDS,
  RECORD_STATES,
  STATEMENT_SORTS,
  type StatementQuery,
} from '~/utils/model/statement-query';
import { type Catalogue, catalogueOf, placeOfRow, refOfRow, rowOfRef } from '~/utils/store/facets/catalogue';
import { collectFacets } from '~/utils/store/facets/collect-facets';
import { selectRows } from '~/utils/store/facets/select-rows';
import { assessmentExample, evidenceExample, speakerExample, statementExample } from '../examples';

const TODAY = '2026-06-15';
const NAMES = ['Ines Valdor', 'Tomas Reke', 'Brenholm Council'];
const TAGS = ['ferries', 'rents', 'trams'];
const DATES = ['2024-01-01', '2024-06-30', '2025-02', '2025', '2026-06-01'];

const record: fc.Arbitrary<StatementRecord> = fc.record({
  statement: fc
    .record({
      tags: fc.uniqueArray(fc.constantFrom(...TAGS), { maxLength: 3 }),
      lang: fc.constantFrom('en', 'uk'),
      saidOn: fc.option(fc.constantFrom(...DATES)),
    })
    .map(statementExample),
  speaker: fc.option(fc.constantFrom(...NAMES).map((name) => speakerExample({ name }))),
  assessments: fc.array(
    fc
      .record({
        verdict: fc.constantFrom(...VERDICTS),
        state: fc.constantFrom(...ASSESSMENT_STATES),
        asOf: fc.constantFrom(...DATES),
      })
      .map(assessmentExample),
    { maxLength: 2 },
  ),
  evidence: fc.array(
    fc
      .record({
        kind: fc.constantFrom(...EVIDENCE_KINDS),
        archivedUrl: fc.option(fc.constant('https://archive.example/1')),
      })
      .map(evidenceExample),
    { maxLength: 2 },
  ),
});

const some = <T>(values: readonly T[]) => fc.uniqueArray(fc.constantFrom(...values), { maxLength: 2 });

const query: fc.Arbitrary<StatementQuery> = fc.record({
  text: fc.constant(''),
  speakers: some(NAMES),
  verdicts: some(VERDICTS),
  states: some(RECORD_STATES),
  evidence: some(EVIDENCE_KINDS),
  tags: some(TAGS),
  from: fc.option(fc.constantFrom(...DATES)),
  to: fc.option(fc.constantFrom(...DATES)),
  origins: some([null, 'brenholm', 'oldmoor']),
  langs: some(['en', 'uk']),
  needs: some(RECORD_NEEDS),
  sort: fc.constantFrom(...STATEMENT_SORTS),
});

type Held = { readonly packId: string | null; readonly record: StatementRecord };

function catalogueWith(records: readonly (readonly StatementRecord[])[]): {
  catalogue: Catalogue;
  held: readonly Held[];
} {
  const packs = [null, 'brenholm'];
  const named = records.map((list) =>
    list.map((each, i) => ({
      ...each,
      statement: { ...each.statement, id: `s-${String(i).padStart(3, '0')}` },
    })),
  );
  const sources = named.map((list, i) => {
    const collector = collectFacets();
    for (const each of list) collector.add(each);
    const packId = packs[i] ?? null;
    return { packId, installId: packId, facets: collector.finish() };
  });
  return {
    catalogue: catalogueOf(sources),
    held: named.flatMap((list, i) => list.map((each) => ({ packId: packs[i] ?? null, record: each }))),
  };
}

const wants = <T>(wanted: readonly T[], has: readonly T[]) =>
  wanted.length === 0 || wanted.some((each) => has.includes(each));

/** The first and the last day that a date may mean. */
const range = (date: string): [string, string] => [
  `${date}-00-00`.slice(0, 10),
  `${date}-99-99`.slice(0, 10),
];

/** The same question asked of a record itself. */
function passes({ packId, record: { statement, speaker, assessments, evidence } }: Held, q: StatementQuery) {
  const published = latestPublished(assessments);
  const states = assessments.length === 0 ? ['unassessed' as const] : assessments.map(({ state }) => state);
  const looked = published ? [published.asOf] : assessments.map(({ asOf }) => asOf);
  const last = looked
    .map((date) => range(date)[0])
    .sort()
    .at(-1);
  const lastLooked = looked.find((date) => range(date)[0] === last);
  const needs = [
    ...(evidence.every(({ kind }) => kind === 'official-statement') ? ['source' as const] : []),
    ...(evidence.some(({ archivedUrl }) => archivedUrl === null) ? ['archive' as const] : []),
    ...(lastLooked && range(lastLooked)[1] < '2025-06-15' ? ['update' as const] : []),
  ];
  const said = statement.saidOn === null ? null : range(statement.saidOn);
  return (
    wants(q.origins, [packId]) &&
    wants(q.speakers, speaker ? [speaker.name] : []) &&
    wants(q.verdicts, published ? [published.verdict] : []) &&
    wants(q.states, states) &&
    wants(
      q.evidence,
      evidence.map(({ kind }) => kind),
    ) &&
    wants(q.tags, statement.tags) &&
    wants(q.langs, [statement.lang]) &&
    wants(q.needs, needs) &&
    (q.from === null || (said !== null && said[1] >= range(q.from)[0])) &&
    (q.to === null || (said !== null && said[0] <= range(q.to)[1]))
  );
}

describe('selectRows', () => {
  it('lists exactly what passes every filter', () => {
    fc.assert(
      fc.property(
        fc.array(record, { maxLength: 12 }),
        fc.array(record, { maxLength: 12 }),
        query,
        (a, b, q) => {
          const { catalogue, held } = catalogueWith([a, b]);
          const expected = held.flatMap((each, row) => (passes(each, q) ? [row] : []));
          expect([...selectRows(catalogue, q, null, TODAY)].sort((x, y) => x - y)).toEqual(expected);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('keeps the order of the search, or sorts what it found', () => {
    fc.assert(
      fc.property(
        fc.array(record, { minLength: 1, maxLength: 12 }),
        fc.infiniteStream(fc.nat()),
        (list, picks) => {
          const { catalogue } = catalogueWith([list]);
          const rows = [...new Set(list.map(() => picks.next().value % list.length))];
          const found = Uint32Array.from(rows);
          const byRelevance = selectRows(catalogue, EVERYTHING, found, TODAY);
          expect([...byRelevance]).toEqual(rows);
          const all = [...selectRows(catalogue, { ...EVERYTHING, sort: 'oldest' }, null, TODAY)];
          const oldest = selectRows(catalogue, { ...EVERYTHING, sort: 'oldest' }, found, TODAY);
          expect([...oldest]).toEqual(all.filter((row) => rows.includes(row)));
        },
      ),
    );
  });
});

const empty: StatementRecord = {
  statement: statementExample(),
  speaker: null,
  assessments: [],
  evidence: [],
};

describe('the orders', () => {
  const records: StatementRecord[] = [
    {
      ...empty,
      statement: statementExample({ saidOn: null }),
      speaker: speakerExample({ name: 'Zora Moroz' }),
    },
    { ...empty, statement: statementExample({ saidOn: '2025' }), assessments: [assessmentExample()] },
    {
      ...empty,
      statement: statementExample({ saidOn: '2025-03-01' }),
      speaker: speakerExample({ name: 'Émile Tamm' }),
    },
    {
      ...empty,
      statement: statementExample({ saidOn: '2024-01-01' }),
      speaker: speakerExample({ name: 'Ada Aster' }),
    },
  ];
  const { catalogue } = catalogueWith([records]);
  const order = (sort: StatementQuery['sort']) => [
    ...selectRows(catalogue, { ...EVERYTHING, sort }, null, TODAY),
  ];

  it('put what has no value last', () => {
    expect(order('newest')).toEqual([2, 1, 3, 0]);
    expect(order('relevance')).toEqual(order('newest'));
    expect(order('oldest')).toEqual([3, 1, 2, 0]);
    expect(order('speaker')).toEqual([3, 2, 0, 1]);
    expect(order('verdict')).toEqual([1, 2, 3, 0]);
    expect(order('as-of')).toEqual([1, 2, 3, 0]);
  });
});

it('a row leads to its statement and back', () => {
  fc.assert(
    fc.property(fc.array(record, { maxLength: 9 }), fc.array(record, { maxLength: 9 }), (a, b) => {
      const { catalogue } = catalogueWith([a, b]);
      expect(catalogue.size).toBe(a.length + b.length);
      for (let row = 0; row < catalogue.size; row++) {
        const ref = refOfRow(catalogue, row);
        expect(ref && rowOfRef(catalogue, ref)).toBe(row);
      }
      expect(placeOfRow(catalogue, catalogue.size)).toBeNull();
    }),
  );
});
