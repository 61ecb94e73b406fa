import { ByteWriter } from '../../utils/attribution/bytes';
import type { FeatureWriter } from '../../utils/attribution/score-tokens';
import { type Example, paragraphLengths, targets } from './example';
import { featureMatrix, withoutRare } from './feature-matrix';
import { type FittedCrf, fitCrf } from './fit-crf';

const BITS = 17;
const LEAST_SEEN = 2;
const OPTIONS = { bits: BITS, epochs: 8, rate: 0.05, l2: 1e-4, dropout: 0.5, averaged: 5 };

/** The transition table as 32-bit floats. */
export function packTransitions(transitions: Float32Array): Uint8Array {
  const out = new ByteWriter();
  for (const value of transitions) out.float32(value);
  return out.finish();
}

/** Trains the tagger once. */
export function trainTagger(
  examples: readonly Example[],
  texts: readonly { readonly count: number; readonly write: FeatureWriter }[],
  seed: number,
  log: (message: string) => void,
): FittedCrf & { readonly bits: number } {
  const matrix = withoutRare(featureMatrix(texts), LEAST_SEEN);
  log(`tagger: ${(matrix.hashes.length / matrix.tokens).toFixed(0)} features a token`);
  const lengths = paragraphLengths(examples);
  const fitted = fitCrf(
    matrix,
    lengths,
    targets(
      examples,
      (e, i) => e.gold[i] ?? 0,
      () => false,
    ),
    { ...OPTIONS, seed },
  );
  log('tagger trained');
  return { ...fitted, bits: BITS };
}
