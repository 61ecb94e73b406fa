import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MAX_BINS, type TimelineEntry, timelineBins } from '~/components/timeline/timeline-bins';
import { VERDICTS } from '~/utils/model/assessment';

const said = (...dates: (string | null)[]): TimelineEntry[] =>
  dates.map((saidOn) => ({ saidOn, verdict: null }));
const starts = (entries: readonly TimelineEntry[]) =>
  timelineBins(entries).bins.map(({ from, total }) => `${from} ${total}`);

describe('timelineBins', () => {
  it('counts by month, empty months too', () => {
    expect(starts(said('2022-03-04', '2022-01-31', '2022-03'))).toEqual([
      '2022-01 1',
      '2022-02 0',
      '2022-03 2',
    ]);
  });

  it('goes over to quarters, years and decades as time grows long', () => {
    expect(timelineBins(said('2020-02', '2022-05')).step).toBe(3);
    expect(starts(said('2021-02', '2023-05')).slice(0, 2)).toEqual(['2021-01 1', '2021-04 0']);
    expect(timelineBins(said('2003-02', '2022-05')).step).toBe(12);
    expect(timelineBins(said('1863-11-19', '2022-05')).step).toBe(120);
    expect(starts(said('1863-11-19', '2022-05'))[0]).toBe('1860-01 1');
  });

  it('sets a rough date aside for a finer scale, and takes the coarser one when many are rough', () => {
    const fine = said(...Array.from({ length: 12 }, () => '2022-03-01'));
    expect(timelineBins([...fine, ...said('2022')])).toMatchObject({ step: 1, unplaced: 1 });
    expect(timelineBins([...fine, ...said('2022', '2021')])).toMatchObject({ step: 12, unplaced: 0 });
  });

  it('keeps verdicts apart, and what nobody assessed', () => {
    const [bin] = timelineBins([
      { saidOn: '2022-03', verdict: 'false' },
      { saidOn: '2022-03', verdict: 'false' },
      { saidOn: '2022-03', verdict: null },
    ]).bins;
    expect([...(bin?.counts ?? [])]).toEqual([
      ['false', 2],
      [null, 1],
    ]);
  });

  it('has nothing to show without a date', () => {
    expect(timelineBins(said(null, null))).toEqual({ step: 1, bins: [], unplaced: 2 });
  });

  const year = fc.integer({ min: 0, max: 9999 }).map((each) => String(each).padStart(4, '0'));
  const month = fc.integer({ min: 1, max: 12 }).map((each) => String(each).padStart(2, '0'));
  const date = fc.oneof(
    fc.constant(null),
    year,
    fc.tuple(year, month).map((parts) => parts.join('-')),
    fc.tuple(year, month, month).map((parts) => parts.join('-')),
  );
  const entries = fc.array(fc.record({ saidOn: date, verdict: fc.constantFrom(null, ...VERDICTS) }), {
    maxLength: 40,
  });

  it('loses no statement and invents none', () => {
    fc.assert(
      fc.property(entries, (all) => {
        const { bins, unplaced } = timelineBins(all);
        expect(bins.reduce((sum, { total }) => sum + total, unplaced)).toBe(all.length);
        for (const { counts, total } of bins)
          expect([...counts.values()].reduce((sum, each) => sum + each, 0)).toBe(total);
      }),
    );
  });

  it('never has more bins than a chart can show, and none missing between the first and the last', () => {
    fc.assert(
      fc.property(entries, (all) => {
        const { bins, step } = timelineBins(all);
        expect(bins.length).toBeLessThanOrEqual(MAX_BINS);
        const months = bins.map(({ from }) => Number(from.slice(0, 4)) * 12 + Number(from.slice(5)) - 1);
        expect(months.every((each, i) => i === 0 || each - (months[i - 1] ?? 0) === step)).toBe(true);
        if (bins.length > 0) expect([bins[0]?.total, bins.at(-1)?.total]).not.toContain(0);
      }),
    );
  });

  it('does not look at the order', () => {
    fc.assert(
      fc.property(entries, (all) => {
        expect(starts([...all].reverse())).toEqual(starts(all));
      }),
    );
  });
});
