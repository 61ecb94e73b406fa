import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ACTIONS, LEFT, ParseState, RIGHT, SHIFT } from '~/utils/attribution/syntax/parse-state';

function parsed(
  count: number,
  choose: (allowed: readonly number[]) => number,
  state = new ParseState(),
): number[] {
  state.reset(count);
  let steps = 0;
  while (!state.done) {
    const allowed = Array.from({ length: ACTIONS }, (_, action) => action).filter((a) => state.allows(a));
    expect(allowed.length).toBeGreaterThan(0);
    state.take(allowed[choose(allowed) % allowed.length] ?? 0);
    expect(++steps).toBeLessThanOrEqual(2 * count);
  }
  return [...state.heads.subarray(0, count)];
}

describe('ParseState', () => {
  it('parses a sentence of three words by the actions of arc-hybrid', () => {
    const state = new ParseState();
    state.reset(3);
    // "Ek said so": both hang on the verb, the verb on the root.
    for (const action of [SHIFT, LEFT, SHIFT, SHIFT, RIGHT, LEFT]) {
      expect(state.allows(action)).toBe(true);
      state.take(action);
    }
    expect(state.done).toBe(true);
    expect([...state.heads.subarray(0, 3)]).toEqual([1, -1, 1]);
    expect([state.leftChild[1], state.rightChild[1]]).toEqual([0, 2]);
    expect([state.lefts[1], state.rights[1]]).toEqual([1, 1]);
  });

  it('shifts no word behind the last, and joins nothing to an empty stack', () => {
    const state = new ParseState();
    state.reset(1);
    expect([LEFT, RIGHT].map((action) => state.allows(action))).toEqual([false, false]);
    state.take(SHIFT);
    expect([SHIFT, LEFT, RIGHT].map((action) => state.allows(action))).toEqual([false, true, false]);
  });

  it('ends with one tree, whatever actions are taken', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 40 }), fc.infiniteStream(fc.nat(99)), (count, dice) => {
        const heads = parsed(count, () => dice.next().value ?? 0);
        expect(heads.filter((head) => head === -1)).toHaveLength(1);
        heads.forEach((_, i) => {
          let at = i;
          for (let step = 0; at >= 0 && step <= count; step++) at = heads[at] ?? -1;
          expect(at).toBe(-1);
        });
      }),
    );
  });

  it('forgets the sentence before, and grows for a longer one', () => {
    const state = new ParseState();
    const first = parsed(5, (allowed) => allowed.length - 1, state);
    parsed(300, () => 0, state);
    expect(parsed(5, (allowed) => allowed.length - 1, state)).toEqual(first);
  });
});
