import { cueColumns, writeCueFeatures } from '../../utils/attribution/cue-features';
import { MARGIN } from '../../utils/attribution/reading';
import { CUE, spanKind } from '../../utils/attribution/span-labels';
import { tagColumns, writeTagFeatures } from '../../utils/attribution/tag-features';
import { quantise } from '../../utils/attribution/weights';
import { packWeights } from '../../utils/attribution/weights-codec';
import { WordCodes } from '../../utils/attribution/word-codes';
import { packWordTable } from '../../utils/attribution/word-table';
import type { CorpusArticle } from './corpus';
import { cuePrior } from './cue-prior';
import { makeExample } from './example';
import { trainCues } from './train-cues';
import { packTransitions, trainTagger } from './train-tagger';

export type TrainOptions = { readonly seed: number; readonly log: (message: string) => void };
export type Trained = {
  readonly sections: Map<string, Uint8Array>;
  readonly metrics: Record<string, number>;
};

const CUE_STEP = 0.05;
const TAGGER_STEP = 0.06;
const TAGGER_CUT = 0.04;

/** Trains every part in its order; each later part sees the earlier ones' held-out answers. */
export function trainSections(corpus: readonly CorpusArticle[], { seed, log }: TrainOptions): Trained {
  const codes = new WordCodes();
  const examples = corpus.map((article) => makeExample(article, codes));
  const metrics: Record<string, number> = {
    tokens: examples.reduce((sum, { reading }) => sum + reading.count, 0),
  };
  log(`${metrics.tokens} tokens`);

  const prior = cuePrior(examples);
  const noTags = examples.map(({ reading }) => new Uint8Array(reading.count + 2 * MARGIN));
  const cueTexts = examples.map((example, e) => {
    const columns = cueColumns(example.reading, prior.without(example), noTags[e] ?? new Uint8Array());
    return {
      count: example.reading.count,
      write: (i: number, out: Int32Array) => writeCueFeatures(example.reading, columns, i, out),
    };
  });
  const cues = trainCues(examples, cueTexts, (e, i) => (spanKind(e.gold[i] ?? 0) === CUE ? 1 : 0), seed, log);
  const cue = quantise(cues.weights, cues.bits, 1, CUE_STEP, CUE_STEP / 2);
  Object.assign(metrics, cues.metrics);

  const tagTexts = examples.map(({ reading }, e) => {
    const columns = tagColumns(reading, cues.heldOut[e] ?? new Float32Array(), noTags[e] ?? new Uint8Array());
    return {
      count: reading.count,
      write: (i: number, out: Int32Array) => writeTagFeatures(reading, columns, i, out),
    };
  });
  const tagger = trainTagger(examples, tagTexts, seed, log);

  return {
    sections: new Map([
      ['prior', packWordTable(prior.table)],
      ['cue', packWeights(cue)],
      ['tagger', packWeights(quantise(tagger.weights, tagger.bits, 7, TAGGER_STEP, TAGGER_CUT))],
      ['tagger-steps', packTransitions(tagger.transitions)],
    ]),
    metrics,
  };
}
