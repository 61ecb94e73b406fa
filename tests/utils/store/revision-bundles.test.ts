import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bundlesOf, STEPS_A_BUNDLE, stepsOf, withoutRow } from '~/utils/store/revision-bundles';
import type { Revision } from '~/utils/store/rows';
import { statementExample } from './examples';

/** Few of everything, so that neighbours are often of one edit and rows come back. */
const step = fc.record({
  id: fc.uuid(),
  table: fc.constantFrom('statements' as const, 'speakers' as const),
  rowId: fc.constantFrom('a', 'b', 'c'),
  action: fc.constantFrom('create' as const, 'update' as const),
  at: fc.constantFrom('2026-01-01T10:00:00.000Z', '2026-01-02T10:00:00.000Z'),
  author: fc.constantFrom('Rosa', 'Pavel'),
  reason: fc.constantFrom('', 'new'),
  value: fc.constantFrom(null, statementExample()),
});

/** Stretches of steps of one edit, some longer than a bundle. */
const history = fc
  .array(fc.tuple(step, fc.integer({ min: 1, max: 2 * STEPS_A_BUNDLE + 2 })), { maxLength: 6 })
  .map((stretches) =>
    stretches.flatMap(([one, count]) =>
      Array.from(
        { length: count },
        (_, i): Revision => ({ ...one, id: `${one.id} ${i}`, rowId: `${one.rowId}${i % 5}` }),
      ),
    ),
  );

describe('bundlesOf', () => {
  it('loses no step, and no order', () => {
    fc.assert(
      fc.property(history, (steps) => {
        expect(bundlesOf(steps).flatMap((bundle) => stepsOf(bundle))).toEqual(steps);
      }),
    );
  });

  it('makes as few bundles as may be', () => {
    const steps = Array.from(
      { length: 2 * STEPS_A_BUNDLE + 1 },
      (_, i): Revision => ({
        id: `step ${i}`,
        table: 'statements',
        rowId: `row ${i}`,
        action: 'create',
        at: '2026-01-01T10:00:00.000Z',
        author: 'Rosa',
        reason: '',
        value: null,
      }),
    );
    expect(bundlesOf(steps).map(({ ids }) => ids.length)).toEqual([STEPS_A_BUNDLE, STEPS_A_BUNDLE, 1]);
    expect(bundlesOf([])).toEqual([]);
  });
});

describe('withoutRow', () => {
  it('leaves out the steps of a row, and nothing else', () => {
    fc.assert(
      fc.property(history, fc.constantFrom('a0', 'b1', 'c4'), (steps, rowId) => {
        const left = bundlesOf(steps).flatMap((bundle) => withoutRow(bundle, rowId) ?? []);
        expect(left.flatMap((bundle) => stepsOf(bundle))).toEqual(steps.filter((one) => one.rowId !== rowId));
        expect(left.every(({ ids }) => ids.length > 0)).toBe(true);
      }),
    );
  });
});
