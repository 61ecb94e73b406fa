import fc from 'fast-check';
import { expect, it } from 'vitest';
import { catalogueOf } from '~/utils/store/facets/catalogue';
import { collectFacets } from '~/utils/store/facets/collect-facets';
import { dateNumber } from '~/utils/store/facets/date-number';
import { isoDate, timelineEntries } from '~/utils/store/facets/timeline-entries';
import { assessmentExample, statementExample } from '../examples';

it('gives back the date that became a number', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1800, max: 2099 }),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1, max: 28 }),
      fc.integer({ min: 1, max: 3 }),
      (year, month, day, parts) => {
        const two = (n: number) => String(n).padStart(2, '0');
        const iso = [String(year), two(month), two(day)].slice(0, parts).join('-');
        expect(isoDate(dateNumber(iso))).toBe(iso);
      },
    ),
  );
  expect(isoDate(dateNumber(null))).toBeNull();
});

it('holds every statement, with the verdict that readers see', () => {
  const collector = collectFacets();
  const base = { speaker: null, evidence: [] };
  collector.add({ ...base, statement: statementExample(), assessments: [assessmentExample()] });
  collector.add({ ...base, statement: statementExample({ saidOn: null }), assessments: [] });
  const catalogue = catalogueOf([{ packId: null, installId: null, facets: collector.finish() }]);
  expect(timelineEntries(catalogue)).toEqual([
    { saidOn: '2025-04-02', verdict: 'false' },
    { saidOn: null, verdict: null },
  ]);
});
