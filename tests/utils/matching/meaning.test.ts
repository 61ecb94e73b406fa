import { describe, expect, it } from 'vitest';
import { claimQuery } from '~/utils/matching/claim-query';
import { meaningFit, meaningOf } from '~/utils/matching/meaning';
import { buildPackIndex, documentAt, openPackIndex } from '~/utils/matching/pack-index';
import { DIMENSIONS, vectorRow } from '~/utils/matching/term-vectors';
import { TERM_VECTORS, VECTOR_TERMS } from '~/utils/matching/term-vectors-data';
import { claimOf } from '../../fixtures/matching/records';

async function fitOf(claim: string, text: string, title: string | null, before = '') {
  const entry = { id: 's', text, variants: [], title, speakers: [], saidOn: null };
  const index = openPackIndex(await buildPackIndex([entry]));
  const meaning = meaningOf(claimQuery(claimOf('c', claim, null, before), null));
  return meaningFit(meaning, index.vectorRows, documentAt(index, 0));
}

describe('the vectors', () => {
  it('are as many as their terms', () => {
    expect(atob(TERM_VECTORS)).toHaveLength(VECTOR_TERMS.split(' ').length * DIMENSIONS);
    expect(vectorRow('obamacar')).toBeGreaterThan(0);
    expect(vectorRow('zorkmid')).toBe(0);
  });
});

describe('a claim beside a statement', () => {
  it('is near what says it in other words, and far from another subject', async () => {
    const claim = 'Obamacare has made premiums go up.';
    const near = await fitOf(claim, 'The health insurance law raised the cost of coverage.', null);
    const far = await fitOf(claim, 'The army bought forty new tanks.', null);
    expect(near.text).toBeGreaterThan(far.text + 0.3);
  });

  it('means what the sentences before it speak of', async () => {
    const text = 'There is no system to vet refugees.';
    const alone = await fitOf('They do not know who those people are.', text, null);
    const said = await fitOf(
      'They do not know who those people are.',
      text,
      null,
      'Syrian refugees come in.',
    );
    expect(said.text).toBeGreaterThan(alone.text);
  });

  it('is measured against the title too; a missing one gives nothing', async () => {
    const { title, both, text } = await fitOf('Taxes went up.', 'The tax rose.', 'On taxes');
    expect(title).toBeGreaterThan(0.5);
    expect(both).toBeGreaterThan(0.5);
    expect(text).toBeLessThanOrEqual(1.000001);
    expect((await fitOf('Taxes went up.', 'The tax rose.', null)).title).toBe(0);
  });

  it('of words nobody knows is 0, not nonsense', async () => {
    expect(await fitOf('Zorkmid blorple.', 'Frotz gnusto.', null)).toEqual({ text: 0, title: 0, both: 0 });
  });
});
