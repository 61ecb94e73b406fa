import { join } from 'node:path';
import { claimOfRow, readClaimRows, readQueryRows, recordOfRow } from '../../scripts/matching-rows';
import { claimQuery } from '../../utils/matching/claim-query';
import { idAt } from '../../utils/matching/id-table';
import { indexEntry } from '../../utils/matching/index-entry';
import { judgeCandidate } from '../../utils/matching/judge-candidate';
import { buildPackIndex, openPackIndex } from '../../utils/matching/pack-index';
import { openSource, rankStatements } from '../../utils/matching/rank-statements';

const COMPARED = 5;
const BINS = 10;

/** Every sentence of whole debates: what tier `same` shows, how often it is right, and how honest the probability is. */
export async function streamScores(folder: string): Promise<Record<string, number>[]> {
  const records = new Map(
    readClaimRows(join(folder, 'claims.jsonl')).map((row) => [row.id, recordOfRow(row)]),
  );
  const entries = [...records.values()].map(indexEntry);
  const source = openSource({ packId: null, index: openPackIndex(await buildPackIndex(entries)) });
  const rows = readQueryRows(join(folder, 'stream-dev-judged.jsonl'));
  const bins = Array.from({ length: BINS }, () => ({ count: 0, expected: 0, right: 0 }));
  let shown = 0;
  let right = 0;
  for (const row of rows) {
    const claim = claimOfRow(row);
    const page = { url: '', title: '', outlet: null, author: null, date: row.date, lang: 'en' };
    const ranked = rankStatements(claimQuery(claim, row.date), [source], COMPARED).map((candidate) => {
      const id = idAt(source.index.ids, candidate.document);
      const record = records.get(id);
      const judged = record ? judgeCandidate(claim, page, record, candidate.probability) : null;
      return { id, tier: judged?.tier ?? null, probability: candidate.probability };
    });
    const [top] = ranked;
    if (!top) continue;
    const bin = bins[Math.min(BINS - 1, Math.floor(top.probability * BINS))];
    if (bin) {
      bin.count++;
      bin.expected += top.probability;
      bin.right += row.relevant.includes(top.id) ? 1 : 0;
    }
    const same = ranked.find(({ tier }) => tier === 'same');
    if (!same) continue;
    shown++;
    if (row.relevant.includes(same.id)) right++;
  }
  const withMatch = rows.filter(({ relevant }) => relevant.length > 0).length;
  const gaps = bins.map(({ expected, right }) => Math.abs(expected - right));
  const round = (value: number): number => Number(value.toFixed(4));
  return [
    {
      sentences: rows.length,
      withMatch,
      'shown as same': shown,
      precision: round(right / shown),
      recall: round(right / withMatch),
      'false per 1000': round(((shown - right) / rows.length) * 1000),
      'calibration error': round(gaps.reduce((a, b) => a + b, 0) / rows.length),
      'calibration error, p >= .1': round(
        gaps.slice(1).reduce((a, b) => a + b, 0) / bins.slice(1).reduce((sum, { count }) => sum + count, 0),
      ),
    },
  ];
}
