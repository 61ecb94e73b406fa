import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findConflicts } from '~/utils/matching/conflicts/find-conflicts';
import { compared } from '../../../fixtures/matching/compared';
import { anyString } from '../../../support/any-string';

const WORDS =
  'the pier is not safe you I Lund Vik 40 boats 2019 may rose fell if ? . , “ ” by was closed open'.split(
    ' ',
  );
const anyWords = fc.array(fc.constantFrom(...WORDS), { maxLength: 14 }).map((words) => words.join(' '));

describe('findConflicts', () => {
  it('lists what sets two texts apart in a fixed order of kinds', () => {
    const found = findConflicts(compared('In 2019 we did not build 40 boats', 'In 2021 we built 50 boats'));
    expect(found.map(({ kind }) => kind)).toEqual(['number', 'negation', 'date']);
  });

  it('knows a piece of a longer saying', () => {
    const saying = 'The northern harbour closed its oldest pier because storms broke seven wooden beams';
    expect(findConflicts(compared('storms broke seven', saying)).map(({ kind }) => kind)).toEqual([
      'fragment',
    ]);
  });

  it('finds nothing between a text and itself', () => {
    fc.assert(
      fc.property(fc.oneof(anyWords, fc.string()), (text) => {
        expect(findConflicts(compared(text, text))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('shows words of the texts, and never fails on any two', () => {
    fc.assert(
      fc.property(anyWords, fc.oneof(anyWords, anyString), (claim, statement) => {
        for (const conflict of findConflicts(compared(claim, statement))) {
          expect(conflict.claim + conflict.statement).not.toBe('');
        }
      }),
      { numRuns: 30 },
    );
  });
});
