import { beforeAll, describe, expect, it } from 'vitest';
import { indexEntry } from '~/utils/matching/index-entry';
import { matchClaims } from '~/utils/matching/match-claims';
import { buildPackIndex, openPackIndex, type PackIndex } from '~/utils/matching/pack-index';
import type { Match } from '~/utils/model/match';
import type { StatementRef } from '~/utils/model/statement';
import { BASES } from '../../fixtures/matching/pairs';
import { claimOf, pageOf, recordOf } from '../../fixtures/matching/records';

const records = BASES.map(({ said, speaker }, i) => recordOf(`s${i}`, said, speaker));
const read = async (refs: readonly StatementRef[]) =>
  refs.map(({ id }) => records.find(({ statement }) => statement.id === id) ?? null);
let index: PackIndex;

beforeAll(async () => {
  index = openPackIndex(await buildPackIndex(records.map(indexEntry)));
});

async function matchesOf(text: string, speaker: string, date: string): Promise<Match[]> {
  return matchClaims([claimOf('c', text, speaker)], pageOf(date), [{ packId: 'p', index }], read, []);
}

const twisted = BASES.flatMap((base, i) => base.twisted.map(([twist, text]) => ({ base, i, twist, text })));
const same = BASES.flatMap((base, i) => base.same.map((text) => ({ base, i, text })));

describe('pairs that look alike and are not', () => {
  it('are two hundred', () => {
    expect(twisted.length).toBeGreaterThanOrEqual(200);
  });

  it.each(twisted)('$twist: $text', async ({ base, twist, text }) => {
    const speaker = twist === 'speaker' ? 'Quentin Moreau' : base.speaker;
    // The date's twist in identical words: the page was written before the statement was made.
    const date = twist === 'date' && text === base.said ? '2021-01-05' : '2023-05-03';
    const matches = await matchesOf(text, speaker, date);
    expect(matches.filter(({ tier }) => tier === 'same')).toEqual([]);
  });
});

describe('pairs that say the same', () => {
  it('are two hundred, nearly all found and most of them as the same', async () => {
    const found = await Promise.all(
      same.map(async ({ base, i, text }) => {
        const matches = await matchesOf(text, base.speaker, '2023-05-03');
        return matches.find(({ statement }) => statement.id === `s${i}`)?.tier ?? null;
      }),
    );
    const share = (tier: string | null) => found.filter((other) => other === tier).length / found.length;
    console.info(`same ${share('same')}, similar ${share('similar')}, not found ${share(null)}`);
    expect(same.length).toBeGreaterThanOrEqual(200);
    expect(share(null)).toBeLessThanOrEqual(0.05);
    expect(share('same')).toBeGreaterThanOrEqual(0.7);
  });
});
