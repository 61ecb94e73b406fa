import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { CALIBRATION_FEATURES } from '../utils/matching/calibration-features';
import { claimQuery } from '../utils/matching/claim-query';
import { FEATURES, type FeatureValues } from '../utils/matching/features';
import { idAt } from '../utils/matching/id-table';
import { indexEntry } from '../utils/matching/index-entry';
import { buildPackIndex, openPackIndex } from '../utils/matching/pack-index';
import { candidatesOf, type OpenSource, openSource } from '../utils/matching/rank-statements';
import { DATA_FOLDER } from './data-folder';
import { claimOfRow, type QueryRow, readClaimRows, readQueryRows, recordOfRow } from './matching-rows';
import { calibrationExamples, judgedExamples } from './train-matching/calibration-examples';
import { countBackground } from './train-matching/count-background';
import { plattScaled } from './train-matching/platt-scaling';
import { seededRandom } from './train-matching/seeded-random';
import { dot, type RankingExample, trainLogistic, trainRanking } from './train-matching/softmax-regression';
import { trainTermVectors } from './train-matching/train-term-vectors';
import { weightsSource } from './train-matching/weights-source';

/** A query about a politician's words is worth five tweets: they are what a page of quotations looks like. */
const POLITIFACT_WEIGHT = 5;
const OUT = 'utils/matching';

/** Trains the matcher's weights from the folder of matching sets: `tsx scripts/train-matching.ts [DATA]`. */
async function train(data: string): Promise<void> {
  const politifact = join(data, 'politifact');
  const snopes = join(data, 'snopes');
  if (process.argv.includes('--background')) {
    const rows = [politifact, snopes].flatMap((folder) => readClaimRows(join(folder, 'claims.jsonl')));
    writeFileSync(`${OUT}/background-data.ts`, countBackground(rows));
    console.log('Background counted; run once more without --background to train with it.');
    return;
  }
  if (process.argv.includes('--vectors')) {
    const rows = [politifact, snopes].flatMap((folder) => readClaimRows(join(folder, 'claims.jsonl')));
    const debates = readQueryRows(join(politifact, 'stream-train.jsonl'));
    writeFileSync(`${OUT}/term-vectors-data.ts`, trainTermVectors(rows, debates));
    console.log('Term vectors trained; run once more without --vectors to train with them.');
    return;
  }
  const sources = { politifact: await openClaims(politifact), snopes: await openClaims(snopes) };
  const ranking = trainRanking([
    ...rankingExamples(queries(politifact, 'train'), sources.politifact, POLITIFACT_WEIGHT),
    ...rankingExamples(queries(snopes, 'train'), sources.snopes, 1),
  ]);
  const rank = (features: FeatureValues): number =>
    dot(
      ranking,
      FEATURES.map((name) => features[name]),
    );
  const stream = readQueryRows(join(politifact, 'stream-train.jsonl'));
  const examples = calibrationExamples(stream, sources.politifact, rank, seededRandom(3));
  const judged = readQueryRows(join(politifact, 'stream-dev-judged.jsonl'));
  const calibration = plattScaled(trainLogistic(examples), judgedExamples(judged, sources.politifact, rank));
  writeFileSync(
    `${OUT}/match-weights-data.ts`,
    weightsSource([
      ['RANKING_WEIGHTS', FEATURES, ranking],
      ['CALIBRATION_WEIGHTS', CALIBRATION_FEATURES, calibration],
    ]),
  );
  const right = examples.filter(({ label }) => label === 1).length;
  console.log(`Trained; calibrated on ${examples.length} sentences, ${right} with a match.`);
}

const queries = (folder: string, split: string): QueryRow[] =>
  readQueryRows(join(folder, `queries-${split}.jsonl`));

async function openClaims(folder: string): Promise<OpenSource> {
  const rows = readClaimRows(join(folder, 'claims.jsonl'));
  const bytes = await buildPackIndex(rows.map((row) => indexEntry(recordOfRow(row))));
  return openSource({ packId: null, index: openPackIndex(bytes) });
}

function rankingExamples(rows: readonly QueryRow[], source: OpenSource, weight: number): RankingExample[] {
  return rows.map((row) => {
    const candidates = candidatesOf(claimQuery(claimOfRow(row), row.date), [source]);
    return {
      candidates: candidates.map(({ features }) => FEATURES.map((name) => features[name])),
      right: candidates.map(({ document }) => row.relevant.includes(idAt(source.index.ids, document))),
      weight,
    };
  });
}

const given = process.argv.slice(2).find((arg) => !arg.startsWith('--'));
await train(given ?? join(DATA_FOLDER, 'matching'));
