import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { earlierStatements } from '~/utils/matching/earlier-statements';
import { claimOf, recordOf } from '../../fixtures/matching/records';

const SPEAKER = 'Alma Rosen';
const placed = [
  recordOf('signed', 'I never signed the herring quota.', SPEAKER, { saidOn: '2021-09-01' }),
  recordOf('boats', 'The herring quota protects small boats.', SPEAKER, { saidOn: '2022-02' }),
  recordOf('idea', 'The herring quota was my idea.', SPEAKER, { saidOn: '2024-02-01' }),
  recordOf('undated', 'The herring quota stays.', SPEAKER, { saidOn: null }),
  recordOf('school', 'Every school in the valley has a nurse.', SPEAKER, { saidOn: '2022-03-01' }),
  recordOf('titled', 'We keep our word to the fleet.', SPEAKER, {
    saidOn: '2022-01-05',
    title: 'The herring quota',
  }),
].map((record) => ({ ref: { packId: 'p', id: record.statement.id }, record }));

const claim = claimOf('c', 'We will keep the herring quota.', SPEAKER);
const options = { pageDate: '2023-05-03', except: [], limit: 10 };

describe('earlierStatements', () => {
  it('gives the dated statements on the subject, the newest first, none after the page', () => {
    const found = earlierStatements(claim, placed, options);
    expect(found.map(({ ref }) => ref.id)).toEqual(['boats', 'titled', 'signed']);
  });

  it('tells which words make the subject, the rarest first', () => {
    const [newest] = earlierStatements(claim, placed, options);
    expect(new Set(newest?.sharedWords)).toEqual(new Set(['herring', 'quota']));
  });

  it('leaves out what is shown already, and what lies beyond the limit', () => {
    const except = [{ packId: 'p', id: 'boats' }];
    expect(
      earlierStatements(claim, placed, { ...options, except, limit: 1 }).map(({ ref }) => ref.id),
    ).toEqual(['titled']);
  });

  it('takes a page without a date for one of today', () => {
    const found = earlierStatements(claim, placed, { ...options, pageDate: null });
    expect(found[0]?.ref.id).toBe('idea');
  });

  it('does not call one everyday word a subject', () => {
    const other = claimOf('c', 'Every tax payer will keep a school.', SPEAKER);
    expect(earlierStatements(other, placed.slice(0, 4), options)).toEqual([]);
  });

  it('gives the same whatever the order of the records', () => {
    const ids = (records: typeof placed) =>
      earlierStatements(claim, records, options).map(({ ref }) => ref.id);
    fc.assert(
      fc.property(fc.shuffledSubarray(placed, { minLength: placed.length }), (shuffled) => {
        expect(ids(shuffled)).toEqual(ids(placed));
      }),
    );
  });
});
