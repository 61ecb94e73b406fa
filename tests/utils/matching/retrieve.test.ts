import fc from 'fast-check';
import { expect, it } from 'vitest';
import { buildPackIndex, hideDocuments, openPackIndex, type PackIndex } from '~/utils/matching/pack-index';
import { readPostings } from '~/utils/matching/postings';
import { retrieve, type WeightedTerm } from '~/utils/matching/retrieve';
import { FULL_IMPACT } from '~/utils/matching/write-pack-index';

const SIZE = 3000;
const TERMS = 24;

/** Term `n` stands in every (n + 1)th statement: some lists are long enough to be passed over. */
const INDEX = openPackIndex(
  await buildPackIndex(
    Array.from({ length: SIZE }, (_, i) => ({
      id: `s${i}`,
      text: Array.from({ length: TERMS }, (_, n) =>
        i % (n + 1) === 0 ? `zork${'abcdefghijklmnopqrstuvwx'[n]}` : '',
      )
        .concat(Array.from({ length: (i * 7) % 11 }, (_, k) => `fill${k}`))
        .join(' '),
      variants: [],
      title: null,
      speakers: [],
      saidOn: null,
    })),
  ),
);

function scoresOf(index: PackIndex, terms: readonly WeightedTerm[]): Float64Array {
  const scores = new Float64Array(SIZE);
  const documents = new Uint32Array(SIZE);
  for (const { id, weight } of terms) {
    const count = readPostings(index, id, documents);
    for (let i = 0; i < count; i++) {
      const d = documents[i] ?? 0;
      scores[d] =
        (scores[d] ?? 0) + (weight / FULL_IMPACT) * (index.impacts[(index.starts[id] ?? 0) + i] ?? 0);
    }
  }
  return scores;
}

const terms = fc.uniqueArray(
  fc.record({ id: fc.nat(INDEX.vocabulary.size - 1), weight: fc.double({ min: 0.3, max: 9, noNaN: true }) }),
  { selector: ({ id }) => id, maxLength: 10 },
);

it('gives the scores that looking at every posting gives, and misses none of the best', () => {
  fc.assert(
    fc.property(
      terms,
      terms,
      fc.integer({ min: 1, max: 40 }),
      fc.boolean(),
      (content, context, keep, hide) => {
        const index = hide ? hideDocuments(INDEX, [0, 12, 24, 720]) : INDEX;
        const found = retrieve(index, content, context, keep, 5);
        const full = scoresOf(index, [...content, ...context]);
        const alone = scoresOf(index, content);
        const open = Array.from(full.keys()).filter((d) => (full[d] ?? 0) > 0 && index.hidden?.[d] !== 1);
        for (const { document, content: own, full: all } of found) {
          expect(all).toBeCloseTo(full[document] ?? 0, 3);
          expect(own).toBeCloseTo(alone[document] ?? 0, 3);
        }
        const documents = new Set(found.map(({ document }) => document));
        const least = (scores: Float64Array, n: number): number =>
          open.map((d) => scores[d] ?? 0).sort((a, b) => b - a)[n - 1] ?? 0;
        const [fullFloor, contentFloor] = [least(full, keep), least(alone, 5)];
        for (const d of open) {
          if ((full[d] ?? 0) > fullFloor + 1e-3) expect(documents).toContain(d);
          if ((alone[d] ?? 0) > contentFloor + 1e-3) expect(documents).toContain(d);
        }
        expect(found.length).toBeGreaterThanOrEqual(Math.min(keep, open.length));
        expect([...documents].some((d) => index.hidden?.[d] === 1)).toBe(false);
      },
    ),
    { numRuns: 150 },
  );
});

it('leaves its scratch clean', () => {
  const all = Array.from({ length: 10 }, (_, id) => ({ id, weight: 1 + id }));
  const first = retrieve(INDEX, all, [], 20, 5);
  expect(retrieve(INDEX, all, [], 20, 5)).toEqual(first);
  expect(retrieve(INDEX, [], [{ id: 3, weight: 2 }], 20, 5).every(({ content }) => content === 0)).toBe(true);
});

it('with head starts misses none of the best either, and keeps them out of the scores', () => {
  const ahead = Float32Array.from({ length: SIZE }, (_, d) => 2 + ((d * 37) % 11) / 2);
  const headStarts = { values: ahead, most: Math.max(...ahead) };
  fc.assert(
    fc.property(terms, fc.integer({ min: 1, max: 40 }), (content, keep) => {
      const found = retrieve(INDEX, content, [], keep, 0, { day: 0, headStarts });
      const full = scoresOf(INDEX, content);
      const timely = full.map((score, d) => (score === 0 ? 0 : score + (ahead[d] ?? 0)));
      const floor = [...timely].sort((a, b) => b - a)[keep - 1] ?? 0;
      for (const { document, full: own, timely: shifted } of found) {
        expect(own).toBeCloseTo(full[document] ?? 0, 3);
        expect(shifted).toBeCloseTo(timely[document] ?? 0, 3);
      }
      const documents = new Set(found.map(({ document }) => document));
      timely.forEach((score, d) => {
        if (score > floor + 1e-3) expect(documents).toContain(d);
      });
    }),
    { numRuns: 100 },
  );
});
