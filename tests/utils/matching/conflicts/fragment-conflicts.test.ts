import { describe, expect, it } from 'vitest';
import { fragmentConflicts } from '~/utils/matching/conflicts/fragment-conflicts';
import { compared, type Side } from '../../../fixtures/matching/compared';

const conflicts = (claim: string, statement: string, side?: Side) =>
  fragmentConflicts(compared(claim, statement, side));
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

  it('takes two words for the topic and not for what is said of it', () => {
    expect(conflicts('to “river pirates”', 'Our boats are fighting “river pirates”.')).toHaveLength(1);
    expect(
      conflicts('boats are fighting “river pirates”', 'Our boats are fighting “river pirates”.'),
    ).toEqual([]);
  });

  it('does not cut a short saying into pieces, nor a claim that says more', () => {
    expect(conflicts('pier', 'The pier is old')).toEqual([]);
    expect(conflicts(long, 'The northern pier closed for seven beams')).toEqual([]);
  });

  describe('of a speech told of these days', () => {
    const speech =
      'Says the mayor "sold seven tugs to the navy. And the navy never paid. Along came a northern judge and said enough, and he freed sixty sailors."';
    const later: Side = { pageDate: '2023-09-01' };

    it('is content with a whole sentence, or most of one', () => {
      expect(conflicts('And she sold seven tugs to the navy.', speech)).toEqual([]);
      expect(conflicts('Along came a northern judge and said enough.', speech)).toEqual([]);
    });

    it('finds a piece on a page of another time', () => {
      expect(conflicts('And she sold seven tugs to the navy.', speech, later)).toHaveLength(1);
    });

    it('finds a piece of a sentence, and a claim that goes on with a thought of its own', () => {
      expect(conflicts('he freed sailors', speech)).toHaveLength(1);
      expect(conflicts('She sold seven tugs to the navy for rusty golden rings', speech)).toHaveLength(1);
    });
  });

  it('finds an exception that one of the two leaves out', () => {
    const exception = 'All northern piers are open except the oldest one';
    expect(conflicts('All northern piers are open', exception)).toEqual([
      { kind: 'fragment', claim: 'All northern piers are open', statement: 'except the oldest one' },
    ]);
    expect(conflicts(exception, 'All northern piers are open')).toHaveLength(1);
    expect(conflicts('Excluding the oldest one all northern piers are open', exception)).toEqual([]);
  });
});
