import { cueWriter, secondWriter, tagWriter } from '../../utils/attribution/label-text';
import { CUE, spanKind } from '../../utils/attribution/span-labels';
import type { Syntax } from '../../utils/attribution/syntax/syntax';
import { quantise } from '../../utils/attribution/weights';
import { packWeights } from '../../utils/attribution/weights-codec';
import { WordCodes } from '../../utils/attribution/word-codes';
import { packWordTable } from '../../utils/attribution/word-table';
import type { CorpusArticle } from './corpus';
import { cuePrior } from './cue-prior';
import { makeExample } from './example';
import type { SilverArticle } from './silver-syntax';
import { trainCues } from './train-cues';
import { trainSyntax } from './train-syntax';
import { packTransitions, trainTagger } from './train-tagger';

export type TrainOptions = {
  readonly seed: number;
  /** Models averaged for each tagger. */
  readonly averaged: number;
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

/** Trains every part in its order; each later part sees the earlier ones' held-out answers. */
export function trainSections(
  corpus: readonly CorpusArticle[],
  silver: ReadonlyMap<string, SilverArticle>,
  { seed, averaged, log }: TrainOptions,
): Trained {
  const codes = new WordCodes();
  const examples = corpus.map((article) => makeExample(article, codes));
  const tokens = examples.reduce((sum, { reading }) => sum + reading.count, 0);
  log(`${tokens} tokens`);
  const syntax = trainSyntax(examples, silver, seed, log);
  const grammar = (e: number): Syntax => {
    const found = syntax.heldOut[e];
    if (!found) throw new Error(`Article ${e} was left without grammar: every fold must be parsed.`);
    return found;
  };

  const prior = cuePrior(examples);
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
  const first = trainTagger(examples, firstTexts, { bits: FIRST_BITS, seeds, folds: true, log });
  const secondTexts = examples.map(({ reading }, e) => ({
    count: reading.count,
    write: secondWriter(reading, grammar(e), chances(e), first.heldOut[e] ?? new Uint8Array(reading.count)),
  }));
  const second = trainTagger(examples, secondTexts, { bits: SECOND_BITS, seeds, folds: false, log });

  const cue = quantise(cues.weights, cues.bits, 1, CUE_STEP, CUE_STEP / 2);
  return {
    sections: new Map([
      ['prior', packWordTable(prior.table)],
      ['classes', packWeights(syntax.model.classes)],
      ['heads', packWeights(syntax.model.heads)],
      ['relations', packWeights(syntax.model.relations)],
      ['cue', packWeights(cue)],
      ['tagger', packWeights(first.model.weights)],
      ['tagger-steps', packTransitions(first.model.transitions)],
      ['second', packWeights(second.model.weights)],
      ['second-steps', packTransitions(second.model.transitions)],
    ]),
    metrics: { tokens, ...syntax.metrics, ...cues.metrics },
  };
}
