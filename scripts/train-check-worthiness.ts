import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { SHAPE_SIZE, sentenceShape } from '../utils/claims/sentence-shape';
import { GRAM_SLOTS, wordGrams } from '../utils/claims/word-grams';
import { foldedWords } from '../utils/text/normalise';
import { DATA_FOLDER } from './data-folder';
import { seededRandom } from './train-matching/seeded-random';

type Row = { readonly text: string; readonly label: number };
type Example = {
  readonly slots: readonly number[];
  readonly shape: readonly number[];
  readonly label: number;
};

const EPOCHS = 8;
const RATE = 0.15;
/** Against overfitting of rare n-grams. */
const L2 = 2e-6;
/** N-grams enter with three over the root of their number, so that long sentences do not drown their shape. */
const GRAM_GAIN = 3;
const OUT = 'utils/claims/check-worthiness-data.ts';

function exampleOf({ text, label }: Row): Example {
  const words = foldedWords(text).map(({ form }) => form);
  return { slots: wordGrams(words), shape: sentenceShape(text, words), label };
}

/** Logistic regression by AdaGrad (Duchi et al. 2011), one sentence at a time, in an order that is always the same. */
function train(rows: readonly Row[]) {
  const grams = new Float64Array(GRAM_SLOTS);
  const shape = new Float64Array(SHAPE_SIZE + 1);
  const gramSquares = new Float64Array(GRAM_SLOTS).fill(1e-2);
  const shapeSquares = new Float64Array(SHAPE_SIZE + 1).fill(1e-2);
  const examples = rows.map(exampleOf);
  const random = seededRandom(1);
  const step = (weights: Float64Array, squares: Float64Array, k: number, gradient: number): void => {
    squares[k] = (squares[k] ?? 0) + gradient * gradient;
    weights[k] = (weights[k] ?? 0) - (RATE * gradient) / Math.sqrt(squares[k] ?? 1);
  };
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (let i = examples.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1));
      const [a, b] = [examples[i], examples[j]];
      if (a && b) [examples[i], examples[j]] = [b, a];
    }
    for (const example of examples) {
      const gain = GRAM_GAIN / Math.sqrt(example.slots.length + 1);
      const values = [...example.shape, 1];
      let score = 0;
      for (const slot of example.slots) score += (grams[slot] ?? 0) * gain;
      values.forEach((value, k) => {
        score += value * (shape[k] ?? 0);
      });
      const error = 1 / (1 + Math.exp(-score)) - example.label;
      for (const slot of example.slots)
        step(grams, gramSquares, slot, error * gain + L2 * (grams[slot] ?? 0));
      values.forEach((value, k) => {
        step(shape, shapeSquares, k, error * value);
      });
    }
  }
  return { grams, shape };
}

const data = process.argv[2] ?? join(DATA_FOLDER, 'matching');
const rows: Row[] = readFileSync(join(data, 'checkworthy', 'train.jsonl'), 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line));
const { grams, shape } = train(rows);
const most = grams.reduce((max, w) => Math.max(max, Math.abs(w)), 0);
const bytes = Int8Array.from(grams, (w) => Math.round((w / most) * 127));
writeFileSync(
  OUT,
  `/** Written by scripts/train-check-worthiness.ts; see docs/MATCHING.md. */
export const CHECK_BIAS = ${Number((shape[SHAPE_SIZE] ?? 0).toFixed(4))};
export const CHECK_SHAPE: readonly number[] = [
${Array.from(shape.subarray(0, SHAPE_SIZE), (w) => `  ${Number(w.toFixed(4))},`).join('\n')}
];
/** What one step of a gram's byte is worth, before the division by the root of their number. */
export const CHECK_GRAM_SCALE = ${Number(((GRAM_GAIN * most) / 127).toFixed(6))};
/** ${GRAM_SLOTS} signed bytes, base64. */
export const CHECK_GRAMS =
  '${Buffer.from(bytes.buffer).toString('base64')}';
`,
);
console.log(`Trained on ${rows.length} sentences: ${OUT}`);
