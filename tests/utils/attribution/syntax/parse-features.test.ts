import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MOST_FEATURES } from '~/utils/attribution/cue-features';
import { MARGIN } from '~/utils/attribution/reading';
import { writeParseFeatures } from '~/utils/attribution/syntax/parse-features';
import { ACTIONS, ParseState, SHIFT } from '~/utils/attribution/syntax/parse-state';
import { anyText, readText } from '../draft-fixtures';

const r = readText('no no no no. Ek left.');
const classes = new Uint8Array(r.count + 2 * MARGIN);

const features = (state: ParseState, first = 0): number[] => {
  const out = new Int32Array(MOST_FEATURES);
  return [...out.subarray(0, writeParseFeatures(r, classes, first, state, out))];
};
const after = (count: number, ...actions: readonly number[]): ParseState => {
  const state = new ParseState();
  state.reset(count);
  for (const action of actions) state.take(action);
  return state;
};

describe('writeParseFeatures', () => {
  it('sees how much is on the stack and what is left', () => {
    expect(features(after(4, SHIFT))).not.toEqual(features(after(4, SHIFT, SHIFT)));
    expect(features(after(4, SHIFT))).not.toEqual(features(after(2, SHIFT)));
  });

  it('reads the sentence that begins at the given token', () => {
    expect(features(after(3), 5)).not.toEqual(features(after(3), 0));
  });

  it('writes the same number in every state of any sentence', () => {
    fc.assert(
      fc.property(anyText, fc.infiniteStream(fc.nat(99)), (text, dice) => {
        const r = readText(text);
        const count = (r.sentenceLast[0] ?? 0) + 1;
        const state = after(count);
        const out = new Int32Array(MOST_FEATURES);
        const counts = new Set<number>();
        while (!state.done) {
          counts.add(writeParseFeatures(r, new Uint8Array(r.count + 2 * MARGIN), 0, state, out));
          const allowed = Array.from({ length: ACTIONS }, (_, a) => a).filter((a) => state.allows(a));
          state.take(allowed[(dice.next().value ?? 0) % allowed.length] ?? 0);
        }
        expect(counts.size).toBe(1);
      }),
    );
  });
});
