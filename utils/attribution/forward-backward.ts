import { START_ROW, TRANSITIONS } from './decode-labels';
import { LABEL_STRIDE, LABELS, mayFollow } from './span-labels';

/** Scratch for one sequence: `LABEL_STRIDE` cells a token, and one transition table of expected steps. */
export type Lattice = {
  readonly emissions: Float32Array;
  readonly scaled: Float32Array;
  readonly forward: Float32Array;
  readonly backward: Float32Array;
  readonly norms: Float32Array;
  readonly marginals: Float32Array;
  readonly steps: Float32Array;
  readonly stepWeights: Float32Array;
};

/** Scratch for sequences of up to `longest` tokens. */
export function makeLattice(longest: number): Lattice {
  const cells = (): Float32Array => new Float32Array(longest * LABEL_STRIDE);
  return {
    emissions: cells(),
    scaled: cells(),
    forward: cells(),
    backward: cells(),
    norms: new Float32Array(longest),
    marginals: cells(),
    steps: new Float32Array(TRANSITIONS),
    stepWeights: new Float32Array(TRANSITIONS),
  };
}

/**
 * Fills `marginals` with each token's label probabilities and `steps` with the expected number of each transition, from
 * `emissions` of n tokens. Scaled, so that long sequences do not underflow.
 */
export function forwardBackward(lattice: Lattice, transitions: Float32Array, n: number): void {
  const { emissions, scaled, forward, backward, norms, marginals, steps, stepWeights } = lattice;
  const S = LABEL_STRIDE;
  for (let from = 0; from <= LABELS; from++) {
    for (let to = 0; to < LABELS; to++) {
      const cell = from * S + to;
      stepWeights[cell] = mayFollow(from, to) ? Math.exp(transitions[cell] ?? 0) : 0;
    }
  }
  steps.fill(0);
  for (let i = 0; i < n; i++) {
    const row = i * S;
    let most = -Infinity;
    for (let j = 0; j < LABELS; j++) most = Math.max(most, emissions[row + j] ?? 0);
    let norm = 0;
    for (let j = 0; j < LABELS; j++) {
      const e = Math.exp((emissions[row + j] ?? 0) - most);
      scaled[row + j] = e;
      let sum = 0;
      if (i === 0) sum = stepWeights[START_ROW * S + j] ?? 0;
      else
        for (let x = 0; x < LABELS; x++) sum += (forward[row - S + x] ?? 0) * (stepWeights[x * S + j] ?? 0);
      forward[row + j] = sum * e;
      norm += sum * e;
    }
    norms[i] = norm;
    for (let j = 0; j < LABELS; j++) forward[row + j] = (forward[row + j] ?? 0) / norm;
  }
  for (let j = 0; j < LABELS; j++) backward[(n - 1) * S + j] = 1;
  for (let i = n - 1; i >= 0; i--) {
    const row = i * S;
    // From here on `scaled` holds emission times backward of the token.
    for (let j = 0; j < LABELS; j++) {
      scaled[row + j] = (scaled[row + j] ?? 0) * (backward[row + j] ?? 0);
      marginals[row + j] = (forward[row + j] ?? 0) * (backward[row + j] ?? 0);
    }
    if (i === 0) {
      for (let j = 0; j < LABELS; j++) {
        const cell = START_ROW * S + j;
        steps[cell] = (steps[cell] ?? 0) + (marginals[j] ?? 0);
      }
      break;
    }
    const norm = norms[i] ?? 1;
    for (let x = 0; x < LABELS; x++) {
      const ahead = (forward[row - S + x] ?? 0) / norm;
      let sum = 0;
      for (let j = 0; j < LABELS; j++) {
        const flow = (stepWeights[x * S + j] ?? 0) * (scaled[row + j] ?? 0);
        sum += flow;
        const cell = x * S + j;
        steps[cell] = (steps[cell] ?? 0) + ahead * flow;
      }
      backward[row - S + x] = sum / norm;
    }
  }
}
