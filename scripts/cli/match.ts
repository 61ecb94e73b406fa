import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { claimQuery } from '../../utils/matching/claim-query';
import { idAt } from '../../utils/matching/id-table';
import { indexEntry } from '../../utils/matching/index-entry';
import { judgeCandidate } from '../../utils/matching/judge-candidate';
import { buildPackIndex, openPackIndex } from '../../utils/matching/pack-index';
import { type OpenSource, openSource, rankStatements } from '../../utils/matching/rank-statements';
import type { StatementRecord } from '../../utils/model/statement';
import { claimOfRow, type QueryRow, readClaimRows, readQueryRows, recordOfRow } from '../matching-rows';

/** Statements given for each query, and how many of them are compared word by word, as on a page. */
const RANKED = 20;
const COMPARED = 5;
/** What a match that may not be shown as the same can score at most. */
const BELOW_SAME = 0.499;
const USAGE = 'Usage: match --claims C.jsonl --queries Q.jsonl OUT.jsonl';

/**
 * Ranks stored claims for each query: one line `{id, ranked, scores, tiers}` a query, best first. A score is the
 * probability, held below one half where the tier is not `same`; `tiers` says what a reader would be shown.
 */
export async function run(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: { claims: { type: 'string' }, queries: { type: 'string' } },
    allowPositionals: true,
  });
  const [out] = positionals;
  if (!values.claims || !values.queries || !out) {
    console.error(USAGE);
    return 2;
  }
  const records = readClaimRows(values.claims).map(recordOfRow);
  const byId = new Map(records.map((record) => [record.statement.id, record]));
  const source = openSource({
    packId: null,
    index: openPackIndex(await buildPackIndex(records.map(indexEntry))),
  });
  const lines = readQueryRows(values.queries).map((row) => JSON.stringify(rankRow(row, source, byId)));
  writeFileSync(out, `${lines.join('\n')}\n`);
  console.log(`${lines.length} queries against ${records.length} statements: ${out}`);
  return 0;
}

function rankRow(row: QueryRow, source: OpenSource, byId: ReadonlyMap<string, StatementRecord>) {
  const claim = claimOfRow(row);
  const page = { url: '', title: '', outlet: null, author: null, date: row.date, lang: 'en' };
  const ranked = rankStatements(claimQuery(claim, row.date), [source], RANKED).map((candidate, i) => {
    const id = idAt(source.index.ids, candidate.document);
    const record = i < COMPARED ? byId.get(id) : undefined;
    const judged = record ? judgeCandidate(claim, page, record, candidate.probability) : null;
    const probability = judged?.probability ?? candidate.probability;
    const tier = judged?.tier ?? null;
    return { id, tier, score: tier === 'same' ? probability : Math.min(probability, BELOW_SAME) };
  });
  // What a reader would see as the same comes first, as on a page.
  const shown = ranked.findIndex(({ tier }) => tier === 'same');
  const first = ranked.splice(Math.max(0, shown), 1);
  const ordered = [...first, ...ranked];
  return {
    id: row.id,
    ranked: ordered.map(({ id }) => id),
    scores: ordered.map(({ score }) => Number(score.toFixed(4))),
    tiers: ordered.map(({ tier }) => tier),
  };
}
