import { ByteReader } from './bytes';
import { TRANSITIONS } from './decode-labels';
import { JUDGE_FEATURES } from './judge-features';
import { unpackModel } from './model-container';
import type { SyntaxModel } from './syntax/read-syntax';
import type { Weights } from './weights';
import { unpackWeights } from './weights-codec';
import { WordCodes } from './word-codes';
import { unpackWordTable, type WordTable } from './word-table';

/** A linear-chain tagger: label weights and the transition table. */
export type SequenceModel = { readonly weights: Weights; readonly transitions: Float32Array };

/** Everything trained, opened once and then only read. */
export type AttributionModel = {
  /** How often a word is a cue, in classes. */
  readonly prior: WordTable;
  readonly cue: Weights;
  readonly syntax: SyntaxModel;
  readonly tagger: SequenceModel;
  /** Looks at what `tagger` decided and decides again. */
  readonly second: SequenceModel;
  /** Weighs finished drafts: one weight a feature. */
  readonly judge: Float32Array;
  readonly codes: WordCodes;
};

/**
 * Emissions are multiplied by this: training drops half of the features at random; a little more than half did best on
 * dev.
 */
export const EMISSION_SCALE = 0.6;

function openFloats(bytes: Uint8Array, count: number): Float32Array {
  const reader = new ByteReader(bytes);
  return Float32Array.from({ length: count }, () => reader.float32());
}

const openSequence = (weights: Uint8Array, transitions: Uint8Array): SequenceModel => ({
  weights: unpackWeights(weights),
  transitions: openFloats(transitions, TRANSITIONS),
});

/**
 * Opens the bytes of `public/models/attribution.bin`. Throws an Error that names the remedy when they are damaged or of
 * another version.
 */
export function openAttributionModel(bytes: ArrayBuffer): AttributionModel {
  const sections = unpackModel(bytes);
  const section = (name: string): Uint8Array => {
    const found = sections.get(name);
    if (!found) throw new Error(`The attribution model lacks its part "${name}": train it again.`);
    return found;
  };
  return {
    prior: unpackWordTable(section('prior')),
    cue: unpackWeights(section('cue')),
    tagger: openSequence(section('tagger'), section('tagger-steps')),
    second: openSequence(section('second'), section('second-steps')),
    judge: openFloats(section('judge'), JUDGE_FEATURES),
    syntax: {
      classes: unpackWeights(section('classes')),
      heads: unpackWeights(section('heads')),
      relations: unpackWeights(section('relations')),
    },
    codes: new WordCodes(),
  };
}
