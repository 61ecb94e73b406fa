import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { demoBrief } from '~/entrypoints/welcome/demo-brief';
import { DEMO } from '~/entrypoints/welcome/demo-data';
import { readPack } from '~/utils/interchange/read-pack';
import { indexEntry } from '~/utils/matching/index-entry';
import { matchClaims } from '~/utils/matching/match-claims';
import { buildPackIndex, openPackIndex } from '~/utils/matching/pack-index';
import { latestPublished } from '~/utils/model/latest-published';
import type { PageMetadata } from '~/utils/model/page-text';
import type { StatementRecord } from '~/utils/model/statement';

const STARTER = resolve(import.meta.dirname, '../../../public/packs/starter.json');
const page: PageMetadata = {
  url: 'https://herald.example/talks',
  title: 'Talks',
  outlet: null,
  author: null,
  date: '2022-03-03',
  lang: 'en',
};

function starterRecords(): { readonly packId: string; readonly records: readonly StatementRecord[] } {
  const read = readPack(readFileSync(STARTER, 'utf8'));
  if (!read.ok) throw new Error('the starter pack is damaged');
  const { manifest, statements, speakers, assessments, evidence } = read.pack;
  const records = statements.map((statement) => ({
    statement,
    speaker: speakers.find(({ id }) => id === statement.speakerId) ?? null,
    assessments: assessments.filter(({ statementId }) => statementId === statement.id),
    evidence,
  }));
  return { packId: manifest.id, records };
}

describe('the demonstration', () => {
  it('shows what the engine finds in the pack that comes with the extension', async () => {
    const { packId, records } = starterRecords();
    const index = openPackIndex(await buildPackIndex(records.map(indexEntry)));
    const claims = DEMO.map((sentence) => demoBrief(sentence, null, null).claim);
    const read = async (refs: readonly { readonly id: string }[]) =>
      refs.map(({ id }) => records.find(({ statement }) => statement.id === id) ?? null);
    const matches = await matchClaims(claims, page, [{ packId, index }], read, []);
    const found = claims.map(({ id }) => {
      const best = matches.find(({ claimId, tier }) => claimId === id && tier === 'same');
      return best?.statement ?? null;
    });
    expect(found).toEqual(DEMO.map(({ match }) => match && { packId, id: match.statementId }));
  });

  it('marks each sentence by whether its statement was assessed', () => {
    const { records } = starterRecords();
    const states = DEMO.map(({ match }) => {
      const record = records.find(({ statement }) => statement.id === match?.statementId);
      if (!record) return 'quote';
      return latestPublished(record.assessments) ? 'assessed' : 'stored';
    });
    expect(DEMO.map(({ state }) => state)).toEqual(states);
  });
});
