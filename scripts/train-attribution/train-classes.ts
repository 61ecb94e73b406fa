import { MOST_FEATURES } from '../../utils/attribution/cue-features';
import type { Reading } from '../../utils/attribution/reading';
import { NO_CLASS, writeClassFeatures } from '../../utils/attribution/syntax/class-features';
import { WORD_CLASSES } from '../../utils/attribution/syntax/word-class';
import { quantise, strideBitsFor, type Weights } from '../../utils/attribution/weights';
import { argmax, Perceptron, visit } from './fit-perceptron';

const BITS = 14;
const EPOCHS = 5;
/** Weights are rounded to whole steps of this; smaller ones cost space and change nothing that shows. */
const STEP = 2;

export type ClassExample = { readonly reading: Reading; readonly classes: Uint8Array };

/** Trains the part-of-speech tagger on texts with known classes (0 is unknown and not learned from). */
export function trainClasses(examples: readonly ClassExample[], seed: number): Weights {
  const classes = WORD_CLASSES.length;
  const model = new Perceptron(BITS, strideBitsFor(classes));
  const features = new Int32Array(MOST_FEATURES);
  const scores = new Float64Array(classes);
  visit(examples.length, EPOCHS, seed, (e) => {
    const example = examples[e];
    if (!example) return;
    const { reading } = example;
    let before = NO_CLASS;
    let before2 = NO_CLASS;
    for (let i = 0; i < reading.count; i++) {
      if (i > 0 && reading.sentence[i] !== reading.sentence[i - 1]) {
        before = NO_CLASS;
        before2 = NO_CLASS;
      }
      const n = writeClassFeatures(reading, i, before, before2, features);
      model.score(features, n, classes, scores);
      const guess = argmax(scores, 1, classes);
      const gold = example.classes[i] ?? 0;
      if (gold > 0) model.learn(features, n, gold, guess);
      before2 = before;
      before = guess;
    }
  });
  return quantise(model.averaged(), BITS, classes, STEP, STEP);
}
