import { cueWriter, secondWriter, TRAINED_LEANING, tagWriter } from '../../utils/attribution/label-text';
import { EMISSION_SCALE, type SequenceModel } from '../../utils/attribution/open-model';
import { CUE, spanKind } from '../../utils/attribution/span-labels';
import { readSyntax } from '../../utils/attribution/syntax/read-syntax';
import type { Syntax } from '../../utils/attribution/syntax/syntax';
import { quantise } from '../../utils/attribution/weights';
import { packWeights } from '../../utils/attribution/weights-codec';
import { WordCodes } from '../../utils/attribution/word-codes';
import { packWordTable } from '../../utils/attribution/word-table';
import { calibrated } from './calibrate';
import type { CorpusArticle } from './corpus';
import { cuePrior } from './cue-prior';
import { type Example, makeExample, paragraphLengths } from './example';
import { FOLDS } from './folds';
import { largest, paragraphSurprises } from './noisy-paragraphs';
import type { SilverArticle } from './silver-syntax';
import { trainCues } from './train-cues';
import { type HeldOut, trainJudge } from './train-judge';
import { trainSyntax } from './train-syntax';
import {
  heldOutEmissions,
  heldOutLabels,
  packTransitions,
  type TaggerTask,
  taggerTask,
  trainFolds,
  trainMean,
} from './train-tagger';
import { withCopies } from './with-copies';

export type TrainOptions = {
  readonly seed: number;
  /** Models averaged for each tagger. */
  readonly averaged: number;
  /** Share of the articles that are copied in another house style. */
  readonly copies: number;
  readonly log: (message: string) => void;
};
export type Trained = {
  readonly sections: Map<string, Uint8Array>;
  readonly metrics: Record<string, number>;
};

const CUE_STEP = 0.05;
/** The first pass only has to be good enough to lean on; the second has the last word and the larger table. */
const FIRST_BITS = 16;
const SECOND_BITS = 18;

/**
 * Annotators missed attributions, and marked what others would not. The paragraphs that surprise models which have not
 * seen them most teach the second tagger nothing: leaving out 2 to 10 % of them brought overlap and direct attribution
 * on dev.
 */
const DOUBTFUL = 0.05;

function heldOutArticles(
  examples: readonly Example[],
  task: TaggerTask,
  folds: readonly SequenceModel[],
  grammar: (e: number) => Syntax,
  chances: (e: number) => Float32Array,
): HeldOut[] {
  const emissions = heldOutEmissions(task, folds, EMISSION_SCALE);
  return examples.map((example, e) => {
    const model = folds[e % FOLDS];
    const own = emissions[e];
    if (!model || !own) throw new Error(`Article ${e} was left without a model: every fold must be trained.`);
    return { example, syntax: grammar(e), chances: chances(e), emissions: own, model };
  });
}

/** Which paragraphs of all articles are too surprising to learn from. */
function doubtfulParagraphs(articles: readonly HeldOut[], log: (message: string) => void): Uint8Array {
  const out = largest(
    articles.flatMap(({ example, emissions, model }) =>
      paragraphSurprises(emissions, model, example.gold, [...paragraphLengths([example])]),
    ),
    DOUBTFUL,
  );
  log(`left out ${out.reduce((a, b) => a + b, 0)} of ${out.length} paragraphs`);
  return out;
}

/** Trains every part in its order; each later part sees the earlier ones' held-out answers. */
export function trainSections(
  corpus: readonly CorpusArticle[],
  silver: ReadonlyMap<string, SilverArticle>,
  { seed, averaged, copies, log }: TrainOptions,
): Trained {
  const codes = new WordCodes();
  const examples = withCopies(corpus, copies, seed).map((article) => makeExample(article, codes));
  const originals = examples.slice(0, corpus.length);
  const tokens = examples.reduce((sum, { reading }) => sum + reading.count, 0);
  log(`${tokens} tokens`);
  const syntax = trainSyntax(originals, silver, seed, log);
  // Copies teach the taggers only. They are read with the whole grammar, which has seen their originals: they are few.
  const copied = examples.slice(corpus.length).map(({ reading }) => readSyntax(reading, syntax.model));
  const grammar = (e: number): Syntax => {
    const found = e < corpus.length ? syntax.heldOut[e] : copied[e - corpus.length];
    if (!found) throw new Error(`Article ${e} was left without grammar: every fold must be parsed.`);
    return found;
  };

  // A copy would tell of its original what the prior must not know.
  const prior = cuePrior(originals);
  const cueTexts = examples.map((example, e) => ({
    count: example.reading.count,
    write: cueWriter(example.reading, grammar(e), prior.without(example)),
  }));
  const cues = trainCues(examples, cueTexts, (x, i) => (spanKind(x.gold[i] ?? 0) === CUE ? 1 : 0), seed, log);
  const chances = (e: number): Float32Array => cues.heldOut[e] ?? new Float32Array();

  const seeds = Array.from({ length: averaged }, (_, i) => seed + i);
  const firstTexts = examples.map(({ reading }, e) => ({
    count: reading.count,
    write: tagWriter(reading, grammar(e), chances(e)),
  }));
  const firstTask = taggerTask(examples, firstTexts, FIRST_BITS, log);
  const tagger = trainMean(firstTask, seeds);
  const firstLabels = heldOutLabels(firstTask, trainFolds(firstTask, seed));

  const secondTexts = examples.map(({ reading }, e) => ({
    count: reading.count,
    write: secondWriter(reading, grammar(e), chances(e), firstLabels[e] ?? new Uint8Array(reading.count)),
  }));
  const secondTask = taggerTask(examples, secondTexts, SECOND_BITS, log);
  const { begin } = TRAINED_LEANING;
  const folds = trainFolds(secondTask, seed).map((model, fold) =>
    calibrated(model, secondTask, begin, (e) => e % FOLDS !== fold),
  );
  const heldOut = heldOutArticles(examples, secondTask, folds, grammar, chances);
  const mean = trainMean(secondTask, seeds, doubtfulParagraphs(heldOut, log));
  const second = calibrated(mean, secondTask, begin, () => true);
  const judge = trainJudge(heldOut.slice(0, corpus.length), log);

  const cue = quantise(cues.weights, cues.bits, 1, CUE_STEP, CUE_STEP / 2);
  return {
    sections: new Map([
      ['prior', packWordTable(prior.table)],
      ['classes', packWeights(syntax.model.classes)],
      ['heads', packWeights(syntax.model.heads)],
      ['relations', packWeights(syntax.model.relations)],
      ['cue', packWeights(cue)],
      ['tagger', packWeights(tagger.weights)],
      ['tagger-steps', packTransitions(tagger.transitions)],
      ['second', packWeights(second.weights)],
      ['second-steps', packTransitions(second.transitions)],
      ['judge', judge.bytes],
    ]),
    metrics: { tokens, ...syntax.metrics, ...cues.metrics, ...judge.metrics },
  };
}
