import { MOST_FEATURES } from '../../utils/attribution/cue-features';
import type { Reading } from '../../utils/attribution/reading';
import { writeParseFeatures } from '../../utils/attribution/syntax/parse-features';
import { ACTIONS, LEFT, ParseState, RIGHT, SHIFT } from '../../utils/attribution/syntax/parse-state';
import { LONGEST_SENTENCE } from '../../utils/attribution/syntax/parse-text';
import { RELATIONS } from '../../utils/attribution/syntax/relation';
import { writeRelationFeatures } from '../../utils/attribution/syntax/relation-features';
import { quantise, strideBitsFor, type Weights } from '../../utils/attribution/weights';
import { Perceptron, visit } from './fit-perceptron';
import { Random } from './random';

const HEAD_BITS = 18;
const RELATION_BITS = 14;
const EPOCHS = 6;
const RELATION_EPOCHS = 3;
/** From the second epoch on the parser mostly follows its own choice, right or wrong (Goldberg and Nivre 2013). */
const EXPLORE = 0.9;
const HEAD_STEP = 1.5;
const HEAD_CUT = 2.5;
const RELATION_STEP = 2;
const IMPOSSIBLE = 99;

export type ParseExample = {
  readonly reading: Reading;
  /** With a margin: the tagger's own classes, not the annotated ones. */
  readonly classes: Uint8Array;
  readonly heads: Int32Array;
  readonly relations: Uint8Array;
};

/** A sentence's gold heads from 0, the root as `count`, and each word's children. */
function goldTree(
  heads: Int32Array,
  first: number,
  count: number,
): { gold: Int32Array; children: number[][] } {
  const gold = new Int32Array(count);
  const children: number[][] = Array.from({ length: count }, () => []);
  for (let i = 0; i < count; i++) {
    const head = (heads[first + i] ?? -1) - first;
    gold[i] = head >= 0 && head < count ? head : count;
    children[gold[i] ?? 0]?.push(i);
  }
  return { gold, children };
}

/** How many gold arcs each action makes unreachable. */
function costs(
  state: ParseState,
  onStack: Uint8Array,
  gold: Int32Array,
  children: readonly number[][],
  out: Int32Array,
): void {
  const { next, count } = state;
  const top = state.under(0);
  const under = state.under(1);
  out.fill(IMPOSSIBLE);
  if (state.allows(SHIFT)) {
    const head = gold[next] ?? count;
    let cost = head < count && onStack[head] && head !== top ? 1 : 0;
    for (const child of children[next] ?? []) if (onStack[child]) cost++;
    out[SHIFT] = cost;
  }
  if (top < 0) return;
  let ahead = 0;
  for (const child of children[top] ?? []) if (child >= next) ahead++;
  const head = gold[top] ?? count;
  if (state.allows(LEFT)) out[LEFT] = ahead + (head === under || (head > next && next < count) ? 1 : 0);
  if (state.allows(RIGHT)) out[RIGHT] = ahead + (head >= next ? 1 : 0);
}

function trainHeads(examples: readonly ParseExample[], seed: number): Weights {
  const model = new Perceptron(HEAD_BITS, strideBitsFor(ACTIONS));
  const features = new Int32Array(MOST_FEATURES);
  const scores = new Float64Array(ACTIONS);
  const cost = new Int32Array(ACTIONS);
  const state = new ParseState();
  const onStack = new Uint8Array(LONGEST_SENTENCE + 1);
  const random = new Random(seed + 77);
  visit(examples.length, EPOCHS, seed, (e, epoch) => {
    const example = examples[e];
    if (!example) return;
    const { reading, classes, heads } = example;
    for (let s = 0; s < reading.sentences; s++) {
      const first = reading.sentenceFirst[s] ?? 0;
      const count = (reading.sentenceLast[s] ?? 0) - first + 1;
      if (count < 2 || count > LONGEST_SENTENCE) continue;
      const { gold, children } = goldTree(heads, first, count);
      state.reset(count);
      onStack.fill(0);
      while (!state.done) {
        const n = writeParseFeatures(reading, classes, first, state, features);
        model.score(features, n, ACTIONS, scores);
        costs(state, onStack, gold, children, cost);
        let guess = -1;
        let best = -1;
        const least = Math.min(cost[0] ?? 0, cost[1] ?? 0, cost[2] ?? 0);
        for (let a = 0; a < ACTIONS; a++) {
          if (!state.allows(a)) continue;
          if (guess < 0 || (scores[a] ?? 0) > (scores[guess] ?? 0)) guess = a;
          if (cost[a] === least && (best < 0 || (scores[a] ?? 0) > (scores[best] ?? 0))) best = a;
        }
        model.learn(features, n, best, guess);
        const action = epoch > 0 && random.below(1000) < EXPLORE * 1000 ? guess : best;
        if (action === SHIFT) onStack[state.next] = 1;
        else onStack[state.under(0)] = 0;
        state.take(action);
      }
    }
  });
  return quantise(model.averaged(), HEAD_BITS, ACTIONS, HEAD_STEP, HEAD_CUT);
}

function trainRelations(examples: readonly ParseExample[], seed: number): Weights {
  const classes = RELATIONS.length;
  const model = new Perceptron(RELATION_BITS, strideBitsFor(classes));
  const features = new Int32Array(MOST_FEATURES);
  const scores = new Float64Array(classes);
  visit(examples.length, RELATION_EPOCHS, seed, (e) => {
    const example = examples[e];
    if (!example) return;
    const { reading } = example;
    for (let i = 0; i < reading.count; i++) {
      const n = writeRelationFeatures(reading, example.classes, example.heads, i, features);
      model.score(features, n, classes, scores);
      let guess = 1;
      for (let c = 2; c < classes; c++) if ((scores[c] ?? 0) > (scores[guess] ?? 0)) guess = c;
      model.learn(features, n, example.relations[i] ?? 0, guess);
    }
  });
  return quantise(model.averaged(), RELATION_BITS, classes, RELATION_STEP, RELATION_STEP);
}

export type ParserWeights = { readonly heads: Weights; readonly relations: Weights };

/** Trains the parser: heads with a dynamic oracle, relations on the given heads. */
export function trainParser(examples: readonly ParseExample[], seed: number): ParserWeights {
  return { heads: trainHeads(examples, seed), relations: trainRelations(examples, seed) };
}
