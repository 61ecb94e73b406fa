import { CALIBRATION_FEATURES, calibrationFeatures } from '../../utils/matching/calibration-features';
import { claimQuery } from '../../utils/matching/claim-query';
import { dayNumber } from '../../utils/matching/day-number';
import type { FeatureValues } from '../../utils/matching/features';
import { idAt } from '../../utils/matching/id-table';
import { documentAt } from '../../utils/matching/pack-index';
import { candidatesOf, type OpenSource } from '../../utils/matching/rank-statements';
import { claimOfRow, type QueryRow } from '../matching-rows';
import type { BinaryExample } from './softmax-regression';

/** Sentences without a gold claim are thinned out for speed, and weighted up again. */
const NEGATIVES_KEPT = 0.35;
/** The gold names one claim a sentence and misses most repetitions: a candidate that says nearly all of it is right. */
const SILVER_CLAIM_COVERAGE = 0.75;
const SILVER_STATEMENT_COVERAGE = 0.7;
/** In between nobody knows: such rows teach nothing. */
const UNCLEAR_CLAIM_COVERAGE = 0.3;
const UNCLEAR_STATEMENT_COVERAGE = 0.5;
/** Silver is given only for what the same speaker said within so many days, in a sentence of some words. */
const SILVER_DAYS = 4;
const SILVER_WORDS = 4;

/** The best candidate of each sentence of whole transcripts, with a label where one can be given. */
export function calibrationExamples(
  rows: readonly QueryRow[],
  source: OpenSource,
  rank: (features: FeatureValues) => number,
  random: () => number,
): BinaryExample[] {
  return rows.flatMap((row): BinaryExample[] => {
    if (row.relevant.length === 0 && random() >= NEGATIVES_KEPT) return [];
    const best = bestOf(row, source, rank);
    if (!best) return [];
    const { day } = documentAt(source.index, best.document);
    const said = dayNumber(row.date);
    const near = day !== null && said !== null && Math.abs(day - said) <= SILVER_DAYS;
    const label = best.relevant ? 1 : labelOf(best.features, near, best.length);
    if (label === null) return [];
    return [{ features: best.values, label, weight: row.relevant.length > 0 ? 1 : 1 / NEGATIVES_KEPT }];
  });
}

/** The same of a transcript whose best candidates were all judged. */
export function judgedExamples(
  rows: readonly QueryRow[],
  source: OpenSource,
  rank: (features: FeatureValues) => number,
): BinaryExample[] {
  return rows.flatMap((row): BinaryExample[] => {
    const best = bestOf(row, source, rank);
    return best ? [{ features: best.values, label: best.relevant ? 1 : 0, weight: 1 }] : [];
  });
}

function bestOf(row: QueryRow, source: OpenSource, rank: (features: FeatureValues) => number) {
  const query = claimQuery(claimOfRow(row), row.date);
  const [first, second] = candidatesOf(query, [source])
    .map((candidate) => ({ ...candidate, score: rank(candidate.features) }))
    .sort((a, b) => b.score - a.score);
  if (!first) return null;
  const lead = second ? first.score - second.score : first.score;
  const values = calibrationFeatures(first.features, first.score, lead, query.content.length);
  return {
    document: first.document,
    features: first.features,
    length: query.content.length,
    relevant: row.relevant.includes(idAt(source.index.ids, first.document)),
    values: CALIBRATION_FEATURES.map((name) => values[name]),
  };
}

function labelOf(features: FeatureValues, near: boolean, length: number): 0 | 1 | null {
  const { claimCoverage, statementCoverage, sharedPairs, sameSpeaker } = features;
  if (sameSpeaker === 0 || !near || length < SILVER_WORDS) return 0;
  if (claimCoverage >= SILVER_CLAIM_COVERAGE || statementCoverage >= SILVER_STATEMENT_COVERAGE) return 1;
  const unclear =
    claimCoverage >= UNCLEAR_CLAIM_COVERAGE || statementCoverage + sharedPairs >= UNCLEAR_STATEMENT_COVERAGE;
  return unclear ? null : 0;
}
