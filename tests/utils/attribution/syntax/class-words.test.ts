import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MOST_FEATURES } from '~/utils/attribution/cue-features';
import { MARGIN } from '~/utils/attribution/reading';
import { NO_CLASS, writeClassFeatures } from '~/utils/attribution/syntax/class-features';
import { classWords } from '~/utils/attribution/syntax/class-words';
import { WORD_CLASSES, wordClass } from '~/utils/attribution/syntax/word-class';
import { emptyWeights } from '~/utils/attribution/weights';
import { anyText, readText } from '../draft-fixtures';

const BITS = 12;
const CLASSES = WORD_CLASSES.length;

/** Weights that want a class for every word with the features of this token. */
function wanting(text: string, token: number, is: number) {
  const r = readText(text);
  const weights = emptyWeights(BITS, CLASSES, 1);
  const out = new Int32Array(MOST_FEATURES);
  const n = writeClassFeatures(r, token, NO_CLASS, NO_CLASS, out);
  for (let f = 0; f < n; f++)
    weights.cells[(((out[f] ?? 0) & ((1 << BITS) - 1)) << weights.strideBits) + is] = 9;
  return weights;
}

describe('classWords', () => {
  it('gives a word the class its features speak for', () => {
    const weights = wanting('ferry', 0, wordClass('noun'));
    const r = readText('ferry');
    expect(classWords(r, weights)[MARGIN]).toBe(wordClass('noun'));
  });

  it('forgets the words of the sentence before', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: -127, max: 127 }), { minLength: 50, maxLength: 50 }),
        (values) => {
          const weights = emptyWeights(6, CLASSES, 1);
          for (let i = 0; i < weights.cells.length; i++) weights.cells[i] = values[(i * 11) % 50] ?? 0;
          // Words farther than the window of neighbouring words, so that only the classes before could differ.
          const classes = (before: string): number[] => {
            const r = readText(`${before}\n\na b c d e f`);
            return [...classWords(r, weights)].slice(-MARGIN - 3, -MARGIN);
          };
          expect(classes('x y z one two three')).toEqual(classes('x y z one two three four one two three'));
        },
      ),
      { numRuns: 30 },
    );
  });

  it('gives every word a class, whatever the weights, and no class to the margin', () => {
    fc.assert(
      fc.property(anyText, fc.integer({ min: -127, max: 127 }), (text, value) => {
        const r = readText(text);
        const weights = emptyWeights(4, CLASSES, 1);
        weights.cells.fill(value);
        const out = classWords(r, weights);
        expect([...out.subarray(0, MARGIN), ...out.subarray(r.count + MARGIN)]).toEqual([0, 0, 0, 0, 0, 0]);
        for (const is of out.subarray(MARGIN, r.count + MARGIN)) {
          expect(is).toBeGreaterThan(0);
          expect(is).toBeLessThan(CLASSES);
        }
      }),
    );
  });
});
