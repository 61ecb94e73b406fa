import { describe, expect, it } from 'vitest';
import { fragmentConflicts } from '~/utils/matching/conflicts/fragment-conflicts';
import { compared } from '../../../fixtures/matching/compared';

const conflicts = (claim: string, statement: string) => fragmentConflicts(compared(claim, statement));
const long = 'The northern harbour closed its oldest pier because storms broke seven wooden beams';

describe('fragmentConflicts', () => {
  it('finds a piece of a longer saying', () => {
    expect(conflicts('storms broke seven', long)).toEqual([
      { kind: 'fragment', claim: 'storms broke seven', statement: '' },
    ]);
  });

  it('is content with half of the words', () => {
    expect(conflicts('The northern harbour closed its oldest pier because storms broke', long)).toEqual([]);
  });

  it('is content with a whole sentence of two', () => {
    const two =
      'Storms broke seven wooden beams last winter. Nobody paid for repairs of the northern pier until harbour masters sold three old tugs';
    expect(conflicts('Storms broke seven wooden beams last winter', two)).toEqual([]);
  });

  it('takes a short claim in other words for a paraphrase', () => {
    expect(conflicts('Weather damage shut an old landing stage', long)).toEqual([]);
  });

  it('does not cut a short saying into pieces, nor a claim that says more', () => {
    expect(conflicts('pier', 'The pier is old')).toEqual([]);
    expect(conflicts(long, 'The northern pier closed for seven beams')).toEqual([]);
  });
});
