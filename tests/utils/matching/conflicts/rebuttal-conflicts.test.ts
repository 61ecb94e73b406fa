import { describe, expect, it } from 'vitest';
import { rebuttalConflicts } from '~/utils/matching/conflicts/rebuttal-conflicts';
import { compared } from '../../../fixtures/matching/compared';
import { anAttribution } from '../../../support/records';

const denied = { claim: { attribution: anAttribution({ negated: true }), sentence: 'Quill denied it.' } };

describe('rebuttalConflicts', () => {
  it('finds that one side brings it up in order to reject it', () => {
    const [conflict] = rebuttalConflicts(
      compared('It is a myth that the pier is unsafe', 'The pier is unsafe'),
    );
    expect(conflict).toEqual({ kind: 'rebuttal', claim: 'It is a myth', statement: '' });
    expect(
      rebuttalConflicts(compared('The pier is unsafe', 'It is not true that the pier is unsafe')),
    ).toHaveLength(1);
  });

  it('is content where both reject it, or neither does', () => {
    expect(
      rebuttalConflicts(
        compared('It is a myth that the pier is unsafe', 'It is false that the pier is unsafe'),
      ),
    ).toEqual([]);
    expect(rebuttalConflicts(compared('The pier is unsafe', 'The pier is unsafe'))).toEqual([]);
  });

  it('shows the sentence in which the page says that the speaker denied it', () => {
    expect(rebuttalConflicts(compared('the pier is unsafe', 'The pier is unsafe', denied))).toEqual([
      { kind: 'rebuttal', claim: 'Quill denied it.', statement: '' },
    ]);
    expect(
      rebuttalConflicts(compared('the pier is unsafe', 'It is false that the pier is unsafe', denied)),
    ).toEqual([]);
  });
});
