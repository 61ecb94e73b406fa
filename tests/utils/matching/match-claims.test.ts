import { describe, expect, it } from 'vitest';
import { claimContext } from '~/utils/matching/claim-context';
import { indexEntry } from '~/utils/matching/index-entry';
import { matchClaims } from '~/utils/matching/match-claims';
import { buildPackIndex, openPackIndex } from '~/utils/matching/pack-index';
import type { Feedback } from '~/utils/model/feedback';
import type { StatementRecord, StatementRef } from '~/utils/model/statement';
import { claimOf, pageOf, recordOf } from '../../fixtures/matching/records';

const RECORDS = [
  recordOf('ferry', 'The night ferry carried 300 passengers without a permit.', 'Alma Rosen', {
    aliases: ['Rosen', 'the transport minister'],
  }),
  recordOf('quota', 'I never signed the herring quota.', 'Alma Rosen', { saidOn: '2021-09-01' }),
  recordOf('other', 'The herring quota is a scandal.', 'Jon Beck', { saidOn: '2022-02-01' }),
  recordOf('town', 'Our forces hold the railway town of Selz.', 'Ministry of War', {
    variants: ['the capture of Selz'],
  }),
];

async function sourceOf(records: readonly StatementRecord[], packId: string | null = 'p') {
  return { packId, index: openPackIndex(await buildPackIndex(records.map(indexEntry))) };
}
const read = async (refs: readonly StatementRef[]) =>
  refs.map(({ id }) => RECORDS.find(({ statement }) => statement.id === id) ?? null);

async function match(claim: ReturnType<typeof claimOf>, feedback: readonly Feedback[] = []) {
  return matchClaims([claim], pageOf(), [await sourceOf(RECORDS)], read, feedback);
}

describe('matchClaims', () => {
  const words = 'The night ferry carried 300 passengers without a permit';

  it('calls the same words by the same speaker the same', async () => {
    const [best] = await match(claimOf('c', words, 'Rosen'));
    expect(best).toMatchObject({
      claimId: 'c',
      tier: 'same',
      statement: { packId: 'p', id: 'ferry' },
      signals: { speaker: 'same', relation: 'verbatim', sharedNumbers: ['300'], conflicts: [] },
    });
  });

  it('gives the best three of a claim, and more where more are asked for', async () => {
    const claim = claimOf('c', words, 'Rosen');
    const sources = await Promise.all(['p', 'q', 'r', 's', 't', 'u'].map((id) => sourceOf(RECORDS, id)));
    expect(await matchClaims([claim], pageOf(), sources, read, [])).toHaveLength(3);
    const all = await matchClaims([claim], pageOf(), sources, read, [], { compared: 20, shown: 20 });
    const same = all.filter(({ tier }) => tier === 'same').map(({ statement }) => statement.packId);
    expect(same.sort()).toEqual(['p', 'q', 'r', 's', 't', 'u']);
  });

  it('is at most similar for another speaker, and for an unknown one', async () => {
    const [other] = await match(claimOf('c', words, 'Jon Beck'));
    const [unknown] = await match(claimOf('c', words, null));
    expect(other?.tier ?? 'similar').toBe('similar');
    expect(unknown).toMatchObject({ tier: 'similar', signals: { speaker: 'unknown' } });
  });

  it('meets a collective source in tier similar', async () => {
    const claim = claimOf('c', 'the capture of Selz', 'The Selzians');
    const speaker = claim.attribution?.speaker;
    const collective = {
      ...claim,
      attribution: claim.attribution && {
        ...claim.attribution,
        speaker: speaker ? { ...speaker, sort: 'collective' as const } : null,
      },
    };
    const [best] = await match(collective);
    expect(best).toMatchObject({ tier: 'similar', statement: { id: 'town' } });
  });

  it('marks a plain sentence only where it repeats a rumour word for word', async () => {
    const rumour = recordOf('r', 'The lighthouse of Sand Point was sold to a circus.', null);
    const source = await sourceOf([...RECORDS, rumour]);
    const get = async (refs: readonly StatementRef[]) =>
      refs.map(({ id }) => [...RECORDS, rumour].find(({ statement }) => statement.id === id) ?? null);
    const tier = async (text: string) =>
      (await matchClaims([claimOf('c', text, null)], pageOf(), [source], get, []))[0]?.tier;
    expect(await tier('The lighthouse of Sand Point was sold to a circus.')).toBe('same');
    expect(await tier('The lighthouse of Sand Point was never sold to a circus.')).not.toBe('same');
    expect(await tier('The night ferry carried 300 passengers without a permit.')).toBe('similar');
  });

  it('finds nothing where there is nothing', async () => {
    expect(await match(claimOf('c', 'Rain is expected along the coast tomorrow.', 'Jon Beck'))).toEqual([]);
    expect(await matchClaims([claimOf('c', words, null)], pageOf(), [], read, [])).toEqual([]);
  });

  it('leaves out a statement that is gone from the store', async () => {
    const source = await sourceOf(RECORDS);
    const gone = async (refs: readonly StatementRef[]) => refs.map(() => null);
    expect(await matchClaims([claimOf('c', words, 'Rosen')], pageOf(), [source], gone, [])).toEqual([]);
  });

  it('reads once for a whole page', async () => {
    let reads = 0;
    const counting = (refs: readonly StatementRef[]) => {
      reads++;
      return read(refs);
    };
    const claims = [
      claimOf('a', words, 'Rosen'),
      claimOf('b', 'I never signed the herring quota.', 'Alma Rosen'),
    ];
    const found = await matchClaims(claims, pageOf(), [await sourceOf(RECORDS)], counting, []);
    expect(reads).toBe(1);
    expect(found.filter(({ tier }) => tier === 'same').map(({ claimId }) => claimId)).toEqual(['a', 'b']);
  });

  it('searches several packs and the own statements together', async () => {
    const [first, ...rest] = RECORDS;
    const sources = [await sourceOf(rest, 'one'), await sourceOf(first ? [first] : [], null)];
    const [best] = await matchClaims([claimOf('c', words, 'Rosen')], pageOf(), sources, read, []);
    expect(best?.statement).toEqual({ packId: null, id: 'ferry' });
  });

  it('remembers "not this claim" and "same claim" for this context only', async () => {
    const claim = claimOf('c', words, 'Jon Beck');
    const statement = { packId: 'p', id: 'ferry' };
    const word = (judgement: Feedback['judgement'], at: string): Feedback => ({
      context: claimContext(claim),
      statement,
      judgement,
      at,
    });
    const no = word('not-this-claim', '2023-01-01T00:00:00Z');
    const yes = word('same-claim', '2023-01-02T00:00:00Z');
    expect((await match(claim, [no])).map(({ statement }) => statement.id)).not.toContain('ferry');
    expect((await match(claim, [yes, no]))[0]).toMatchObject({ statement, tier: 'same' });
    const elsewhere = { ...claim, sentence: `He denied it. ${claim.sentence}` };
    expect((await match(elsewhere, [no])).map(({ statement }) => statement.id)).toContain('ferry');
  });
});
