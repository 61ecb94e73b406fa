import { join } from 'node:path';
import { claimOfRow, readClaimRows, readQueryRows, recordOfRow } from '../../scripts/matching-rows';
import { claimQuery } from '../../utils/matching/claim-query';
import { idAt } from '../../utils/matching/id-table';
import { indexEntry } from '../../utils/matching/index-entry';
import { buildPackIndex, openPackIndex } from '../../utils/matching/pack-index';
import { openSource, rankStatements } from '../../utils/matching/rank-statements';
import { PEERS } from './peers';
import { retrievalScores } from './retrieval-scores';

const KEEP = 20;

/** Ours and the peers on one dev set: rows for a table. */
export async function compareQuality(folder: string): Promise<Record<string, string | number>[]> {
  const records = readClaimRows(join(folder, 'claims.jsonl')).map(recordOfRow);
  const queries = readQueryRows(join(folder, 'queries-dev.jsonl'));
  const source = openSource({
    packId: null,
    index: openPackIndex(await buildPackIndex(records.map(indexEntry))),
  });
  const ours = queries.map((row) => ({
    relevant: row.relevant,
    ranked: rankStatements(claimQuery(claimOfRow(row), row.date), [source], KEEP).map(({ document }) =>
      idAt(source.index.ids, document),
    ),
  }));
  const table = [{ engine: 'On Record', ...rounded(retrievalScores(ours)) }];
  for (const peer of PEERS) {
    const find = await peer.build(records);
    const rankings = [];
    for (const { text, speaker, relevant } of queries)
      rankings.push({ relevant, ranked: await find(`${text} ${speaker ?? ''}`, KEEP) });
    table.push({ engine: peer.name, ...rounded(retrievalScores(rankings)) });
  }
  return table;
}

function rounded(scores: Record<string, number>): Record<string, number> {
  return Object.fromEntries(Object.entries(scores).map(([name, value]) => [name, Number(value.toFixed(3))]));
}
