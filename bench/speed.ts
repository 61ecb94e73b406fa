import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { readModel } from '../scripts/cli/read-model';
import { DATA_FOLDER } from '../scripts/data-folder';
import { readStarterPack } from '../scripts/demo-table';
import { formatTable } from '../scripts/print-table';
import { extractAttributions } from '../utils/attribution/extract-attributions';
import { claimsFromAttributions } from '../utils/claims/claims-from-attributions';
import { indexEntry } from '../utils/matching/index-entry';
import { matchClaims } from '../utils/matching/match-claims';
import { buildPackIndex, openPackIndex } from '../utils/matching/pack-index';
import type { PageText } from '../utils/model/page-text';
import { joinRecord, packTables } from '../utils/store/join-records';

const ROUNDS = 5;
const ARTICLES = join(DATA_FOLDER, 'quotes/polnear-dev.jsonl');

/** The article as the engine gets it; without blocks, as plain text is checked. */
function pageOf(text: string): PageText {
  return {
    url: 'file:///bench',
    title: '',
    outlet: null,
    author: null,
    date: null,
    lang: 'en',
    text,
    blocks: [],
  };
}

function quantile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

/** Best of `ROUNDS` for each item, so that other work on the machine counts least; sorted, in ms. */
async function time<T>(items: readonly T[], work: (item: T) => unknown): Promise<number[]> {
  const best = items.map(() => Number.POSITIVE_INFINITY);
  for (let round = 0; round < ROUNDS; round++) {
    for (const [i, item] of items.entries()) {
      const start = performance.now();
      await work(item);
      best[i] = Math.min(best[i] ?? Number.POSITIVE_INFINITY, performance.now() - start);
    }
  }
  return best.sort((a, b) => a - b);
}

function row(name: string, times: readonly number[]): string[] {
  return [
    name,
    quantile(times, 0.5).toFixed(2),
    quantile(times, 0.9).toFixed(2),
    quantile(times, 1).toFixed(2),
  ];
}

async function starterIndex() {
  const pack = await readStarterPack();
  const tables = await packTables(pack, async () => {});
  const records = pack.statements.map((statement) => joinRecord(statement, tables));
  const byId = new Map(records.map((record) => [record.statement.id, record]));
  const index = openPackIndex(await buildPackIndex(records.map(indexEntry)));
  return { source: { packId: pack.manifest.id, index }, byId };
}

if (!existsSync(ARTICLES)) {
  console.log(`Skipped: there is no ${ARTICLES}.`);
} else {
  const texts: string[] = readFileSync(ARTICLES, 'utf8')
    .split('\n')
    .filter((line) => line.trim())
    .map((line) => JSON.parse(line).text);
  const opening = performance.now();
  const model = readModel();
  const opened = performance.now() - opening;
  const { source, byId } = await starterIndex();
  const claims = texts.map((text) =>
    claimsFromAttributions(pageOf(text), extractAttributions(text, { model })),
  );
  const read = async (refs: readonly { readonly id: string }[]) => refs.map(({ id }) => byId.get(id) ?? null);
  const rows = [
    row('attribution', await time(texts, (text) => extractAttributions(text, { model }))),
    row(
      'matching, starter pack',
      await time(claims, (each) => matchClaims(each, pageOf(''), [source], read, [])),
    ),
    row(
      'attribution, 1 MB of text',
      await time([texts.join('\n\n').slice(0, 1_000_000)], (text) => extractAttributions(text, { model })),
    ),
  ];
  console.log(`${texts.length} articles, model opened in ${opened.toFixed(0)} ms; ms, best of ${ROUNDS}\n`);
  console.log(formatTable(['', 'median', 'p90', 'max'], rows));
}
