import { describe, expect, it } from 'vitest';
import { quotationsOnly } from '~/utils/claims/quotations-only';
import type { Attribution } from '~/utils/model/attribution';

const saying: Attribution = {
  content: [[0, 20]],
  source: [[27, 31]],
  cue: [[22, 26]],
  kind: 'direct',
  type: 'communication',
  speaker: { name: 'Anna', role: null, sort: 'person', rule: 'named', mention: 'Anna', confidence: 0.4 },
  stance: 'refuting',
  negated: true,
  confidence: 0.6,
  foundBy: 'model',
};

describe('quotationsOnly', () => {
  it('keeps the words of a direct quotation and leaves open whose they are', () => {
    const [kept] = quotationsOnly([saying]);
    expect(kept).toMatchObject({ content: [[0, 20]], source: [], cue: [], speaker: null, negated: false });
    expect(kept?.stance).toBe('neutral');
  });

  it('drops what only the grammar tells', () => {
    expect(
      quotationsOnly([
        { ...saying, kind: 'indirect' },
        { ...saying, kind: 'mixed' },
      ]),
    ).toEqual([]);
  });
});
