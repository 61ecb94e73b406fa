import { pair } from '../hashing';
import { MARGIN, type Reading } from '../reading';
import type { Syntax } from './syntax';

/** Steps up a tree before giving up. */
const HIGHEST = 40;

/** How each token hangs on the nearest cue above it. */
export type CueAncestry = {
  /** The cue, or -1; with a margin. */
  readonly cue: Int32Array;
  /** By which relation, and on which side of the cue, the branch with the token hangs on it; 0 if none; with a margin. */
  readonly branch: Int32Array;
  /** The token of the branch next to the cue, or -1; without margin. */
  readonly top: Int32Array;
};

/** Climbs from each token to the first cue above it. `isCue` has a margin. */
export function cueAncestry(r: Reading, syntax: Syntax, isCue: Uint8Array): CueAncestry {
  const cue = new Int32Array(r.count + 2 * MARGIN).fill(-1);
  const branch = new Int32Array(r.count + 2 * MARGIN);
  const top = new Int32Array(r.count).fill(-1);
  for (let i = 0; i < r.count; i++) {
    let below = i;
    for (let step = 0; step < HIGHEST; step++) {
      const head = syntax.heads[below] ?? -1;
      if (head < 0) break;
      if (isCue[head + MARGIN]) {
        cue[i + MARGIN] = head;
        branch[i + MARGIN] = pair(syntax.relations[below + MARGIN] ?? 0, head < i ? 1 : 2);
        top[i] = below;
        break;
      }
      below = head;
    }
  }
  return { cue, branch, top };
}
