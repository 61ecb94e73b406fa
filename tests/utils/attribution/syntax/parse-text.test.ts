import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MARGIN } from '~/utils/attribution/reading';
import { LEFT, ParseState, RIGHT, SHIFT } from '~/utils/attribution/syntax/parse-state';
import {
  bestAction,
  findHeads,
  LONGEST_SENTENCE,
  nameRelations,
} from '~/utils/attribution/syntax/parse-text';
import { RELATIONS } from '~/utils/attribution/syntax/relation';
import { emptyWeights } from '~/utils/attribution/weights';
import { anyText, readText } from '../draft-fixtures';

const cell = fc.integer({ min: -127, max: 127 });
const anyWeights = (width: number) =>
  fc.array(cell, { minLength: 64, maxLength: 64 }).map((values) => {
    const weights = emptyWeights(6, width, 0.1);
    for (let i = 0; i < weights.cells.length; i++) weights.cells[i] = values[(i * 7) % 64] ?? 0;
    return weights;
  });
const noClasses = (count: number): Uint8Array => new Uint8Array(count + 2 * MARGIN);

describe('findHeads', () => {
  it('gives each sentence one tree of its own, whatever the weights', () => {
    fc.assert(
      fc.property(anyText, anyWeights(3), (text, weights) => {
        const r = readText(text);
        const heads = findHeads(r, noClasses(r.count), weights);
        const roots = new Array<number>(r.sentences).fill(0);
        heads.forEach((head, i) => {
          if (head < 0) {
            const s = r.sentence[i] ?? 0;
            roots[s] = (roots[s] ?? 0) + 1;
            return;
          }
          expect(r.sentence[head]).toBe(r.sentence[i]);
          let at = i;
          for (let step = 0; at >= 0 && step <= r.count; step++) at = heads[at] ?? -1;
          expect(at).toBe(-1);
        });
        expect(roots).toEqual(roots.map(() => 1));
      }),
    );
  });

  it('leaves a sentence unparsed that is none', () => {
    const r = readText('no '.repeat(LONGEST_SENTENCE + 1));
    expect(new Set(findHeads(r, noClasses(r.count), emptyWeights(4, 3, 1)))).toEqual(new Set([-1]));
  });
});

describe('bestAction', () => {
  it('is the best of those that are allowed, and the first of equals', () => {
    const state = new ParseState();
    state.reset(2);
    expect(bestAction(state, -9, 5, 5)).toBe(SHIFT);
    state.take(SHIFT);
    expect(bestAction(state, 1, 2, 9)).toBe(LEFT);
    expect(bestAction(state, 2, 2, 9)).toBe(SHIFT);
    state.take(SHIFT);
    expect(bestAction(state, 9, 9, 1)).toBe(RIGHT);
  });
});

describe('nameRelations', () => {
  it('names every word by one of the relations, whatever the weights', () => {
    fc.assert(
      fc.property(anyText, anyWeights(RELATIONS.length), (text, weights) => {
        const r = readText(text);
        const heads = Int32Array.from({ length: r.count }, (_, i) => i - 1);
        for (const name of nameRelations(r, noClasses(r.count), heads, weights)) {
          expect(name).toBeGreaterThan(0);
          expect(name).toBeLessThan(RELATIONS.length);
        }
      }),
      { numRuns: 50 },
    );
  });
});
