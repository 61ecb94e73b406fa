import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOf, isAnonymousDate } from '~/utils/matching/document-dates';
import { headStarts, recency } from '~/utils/matching/head-start';
import { buildPackIndex, openPackIndex } from '~/utils/matching/pack-index';

const entry = (id: string, saidOn: string | null, speaker: string) => ({
  id,
  text: 'the harbour was closed',
  variants: [],
  title: null,
  speakers: [speaker],
  saidOn,
});
const DAY = 19_000;
const iso = (day: number): string => new Date(day * 86_400_000).toISOString().slice(0, 10);

async function aheadOf(day: number, ...documents: readonly (readonly [number | null, string])[]) {
  const entries = documents.map(([said, speaker], i) =>
    entry(`s${i}`, said === null ? null : iso(said), speaker),
  );
  const index = openPackIndex(await buildPackIndex(entries));
  return { index, ...headStarts(index.dates, day) };
}

describe('dates of an index', () => {
  it('are those of the entries, with who is nobody in particular', async () => {
    const { index } = await aheadOf(DAY, [DAY, 'Marta Olsen'], [null, 'Marta Olsen'], [-3, 'Viral posts']);
    expect([...index.dates].map(dayOf)).toEqual([DAY, null, -3]);
    expect([...index.dates].map(isAnonymousDate)).toEqual([false, false, true]);
  });
});

describe('head starts', () => {
  it('fall with age, and further for what came later than the page', async () => {
    const { values } = await aheadOf(
      DAY,
      ...[DAY + 1, DAY, DAY - 30, DAY - 900, DAY + 30].map((day) => [day, 'Marta Olsen'] as const),
    );
    const [tomorrow = 0, today = 0, lately = 0, before = 0, later = 0] = values;
    expect(tomorrow).toBe(today);
    expect(today).toBeGreaterThan(lately);
    expect(lately).toBeGreaterThan(before);
    expect(before).toBeGreaterThan(later);
  });

  it('put a rumour of these days first, on either side of the page', async () => {
    const { values, most } = await aheadOf(
      DAY,
      [DAY + 5, 'Viral posts'],
      [DAY, 'Marta Olsen'],
      [null, 'Marta Olsen'],
    );
    const [rumour = 0, said = 0, undated = 0] = values;
    expect(rumour).toBeGreaterThan(said);
    expect(said).toBeGreaterThan(undated);
    expect(most).toBe(rumour);
  });

  it('are above 0 for any day, so that a document with one counts as seen', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: -40_000, max: 40_000 }),
        fc.integer({ min: 0, max: 40_000 }),
        async (said, page) => {
          const { values } = await aheadOf(page, [said, 'Marta Olsen'], [said, 'Viral posts']);
          expect(Math.min(...values)).toBeGreaterThan(0);
        },
      ),
      { numRuns: 30 },
    );
  });

  it('halve within a month or so', () => {
    expect(recency(0)).toBe(1);
    expect(recency(-45)).toBeCloseTo(1 / Math.E);
    expect(recency(45)).toBe(recency(-45));
  });
});
