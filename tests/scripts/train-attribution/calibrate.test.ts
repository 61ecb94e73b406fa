import { describe, expect, it } from 'vitest';
import { calibrated } from '~/scripts/train-attribution/calibrate';
import { makeExample } from '~/scripts/train-attribution/example';
import { taggerTask } from '~/scripts/train-attribution/train-tagger';
import { START_ROW, TRANSITIONS } from '~/utils/attribution/decode-labels';
import { decodeWith } from '~/utils/attribution/label-text';
import type { SequenceModel } from '~/utils/attribution/open-model';
import {
  BEGIN_CONTENT,
  CONTENT,
  IN_CONTENT,
  LABEL_STRIDE,
  LABELS,
  OUT,
  spanKind,
} from '~/utils/attribution/span-labels';
import { emptyWeights } from '~/utils/attribution/weights';
import { WordCodes } from '~/utils/attribution/word-codes';

const TEXT = 'Dana Ek said the bridge was shut. Boats drifted past. Ms Ek said rents would fall soon.';
const BITS = 4;

/** Articles whose contents show plainly in their one feature, and a model that sees them but prefers "outside" by `bias`. */
function setUp(bias: number) {
  const spans = ['the bridge was shut', 'rents would fall soon'].map((words): [number, number] => [
    TEXT.indexOf(words),
    TEXT.indexOf(words) + words.length,
  ]);
  const attributions = spans.map((content) => ({ source: [], cue: [], content: [content] }));
  const example = makeExample({ id: 'a', text: TEXT, attributions }, new WordCodes());
  const write = (i: number, out: Int32Array): number => {
    out[0] = example.gold[i] ? 1 : 2;
    return 1;
  };
  const examples = Array.from({ length: 8 }, () => example);
  const task = taggerTask(
    examples,
    examples.map(({ reading }) => ({ count: reading.count, write })),
    BITS,
    () => {},
  );
  const weights = emptyWeights(BITS, LABELS, 0.1);
  weights.cells[LABEL_STRIDE + BEGIN_CONTENT] = 20;
  weights.cells[LABEL_STRIDE + IN_CONTENT] = 20;
  weights.cells[2 * LABEL_STRIDE + OUT] = 40;
  const transitions = new Float32Array(TRANSITIONS);
  for (let from = 0; from <= START_ROW; from++) transitions[from * LABEL_STRIDE + OUT] = bias;
  const found = (model: SequenceModel): number =>
    decodeWith(model, example.reading, write).reduce((n, l) => n + (spanKind(l) === CONTENT ? 1 : 0), 0);
  const start = { weights, transitions };
  return {
    start,
    task,
    found,
    wanted: example.gold.reduce((n, l) => n + (spanKind(l) === CONTENT ? 1 : 0), 0),
  };
}

describe('calibrated', () => {
  it('makes a model that says "outside" too readily find the contents that are there', () => {
    const { start, task, found, wanted } = setUp(2.5);
    expect(found(start)).toBe(0);
    expect(found(calibrated(start, task, 0, () => true))).toBe(wanted);
  });

  it('changes only the steps to "outside", all alike', () => {
    const { start, task } = setUp(2.5);
    const { weights, transitions } = calibrated(start, task, 0, () => true);
    expect(weights).toBe(start.weights);
    const moved = Array.from(transitions, (value, cell) => value - (start.transitions[cell] ?? 0));
    const shift = moved[OUT] ?? 0;
    expect(shift).toBeLessThan(0);
    moved.forEach((by, cell) => {
      expect(by).toBeCloseTo(cell % LABEL_STRIDE === OUT ? shift : 0, 5);
    });
  });
});
