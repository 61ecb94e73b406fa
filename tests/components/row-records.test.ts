import { describe, expect, it } from 'vitest';
import { rowRecords } from '~/components/row-records';
import type { MarkState } from '~/utils/model/mark';
import { aMatch } from '../support/records';

const mark = (claimId: string, state: MarkState) => ({ claimId, spans: [], state });

describe('rowRecords', () => {
  it('tells the best match of each claim, with its verdict', () => {
    const records = rowRecords({
      marks: [mark('a', 'assessed'), mark('b', 'stored'), mark('c', 'stored'), mark('d', 'quote')],
      matches: [
        aMatch({ claimId: 'a', tier: 'same' }),
        aMatch({ claimId: 'a', tier: 'similar' }),
        aMatch({ claimId: 'b', tier: 'similar' }),
        aMatch({ claimId: 'c', tier: 'same' }),
      ],
      verdicts: { a: 'mostly-true' },
    });
    expect([...records]).toEqual([
      ['a', { state: 'assessed', isSimilar: false, verdict: 'mostly-true' }],
      ['b', { state: 'stored', isSimilar: true, verdict: null }],
      ['c', { state: 'stored', isSimilar: false, verdict: null }],
      ['d', { state: 'quote', isSimilar: false, verdict: null }],
    ]);
  });
});
