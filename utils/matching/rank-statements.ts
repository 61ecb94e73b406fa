import { CALIBRATION_FEATURES, calibrationFeatures } from './calibration-features';
import type { ClaimQuery } from './claim-query';
import { FEATURES, type FeatureValues, featuresOf } from './features';
import { headStarts } from './head-start';
import { indexQuery } from './index-query';
import { CALIBRATION_WEIGHTS, RANKING_WEIGHTS } from './match-weights-data';
import { meaningOf } from './meaning';
import { documentAt, type PackIndex } from './pack-index';
import { type Occasion, retrieve, type Scratch, scratchFor } from './retrieve';

/** Candidates a source by the full query, and more by the content alone: re-ranking finds little further down. */
const KEEP_FULL = 90;
const KEEP_CONTENT = 30;

/** In the order of `FEATURES`. */
const WEIGHTS = Float64Array.from(FEATURES, (name) => RANKING_WEIGHTS[name]);

export type MatchSource = { readonly packId: string | null; readonly index: PackIndex };

/** A source made ready for a batch of queries. */
export type OpenSource = MatchSource & {
  readonly scratch: Scratch;
  /** Kept from one query to the next: all claims of a page have its day. */
  readonly occasionOf: (day: number | null) => Occasion;
};

/** A statement as a candidate for a claim. */
export type RankedStatement = {
  readonly source: MatchSource;
  readonly document: number;
  readonly features: FeatureValues;
  /** The re-ranker's; higher is likelier. No probability. */
  readonly score: number;
  /** That claim and statement say the same, by the same speaker if one is known; calibrated. */
  readonly probability: number;
};

export function openSource(source: MatchSource): OpenSource {
  let last: Occasion = null;
  return {
    ...source,
    scratch: scratchFor(source.index),
    occasionOf(day) {
      if (day === null) return null;
      if (last?.day !== day) last = { day, headStarts: headStarts(source.index.dates, day) };
      return last;
    },
  };
}

/** The candidates of all sources with their features, in no order. */
export function candidatesOf(
  query: ClaimQuery,
  sources: readonly OpenSource[],
): Omit<RankedStatement, 'score' | 'probability'>[] {
  const meaning = meaningOf(query);
  const found = sources.flatMap((source) => {
    const { index, scratch } = source;
    const own = indexQuery(index, query);
    const occasion = source.occasionOf(query.day);
    return retrieve(
      index,
      own.contentTerms,
      own.contextTerms,
      KEEP_FULL,
      KEEP_CONTENT,
      scratch,
      occasion,
    ).map((candidate) => ({ source, own, candidate }));
  });
  found.sort((a, b) => b.candidate.full - a.candidate.full);
  const best = found[0]?.candidate.full ?? 1;
  const timeliest = found.reduce((most, { candidate }) => Math.max(most, candidate.timely), 0);
  return found.map(({ source, own, candidate }, rank) => {
    const terms = documentAt(source.index, candidate.document);
    const standing = { best, timeliest, rank };
    const features = featuresOf(source.index, own, terms, candidate, meaning, standing);
    return { source, document: candidate.document, features };
  });
}

/** The statements likeliest to say what the claim says, best first, at most `keep`. */
export function rankStatements(
  query: ClaimQuery,
  sources: readonly OpenSource[],
  keep: number,
): RankedStatement[] {
  const scored = candidatesOf(query, sources).map(({ source, document, features }) => ({
    source,
    document,
    features,
    score: rankingScore(features),
  }));
  scored.sort((a, b) => b.score - a.score || a.document - b.document);
  const [first, second] = scored;
  return scored.slice(0, keep).map((candidate, i) => {
    const other = i === 0 ? second : first;
    const lead = other ? candidate.score - other.score : candidate.score;
    return { ...candidate, probability: probabilityOf(candidate.features, candidate.score, lead, query) };
  });
}

export function rankingScore(features: FeatureValues): number {
  let sum = 0;
  for (let i = 0; i < FEATURES.length; i++) {
    const name = FEATURES[i];
    if (name) sum += features[name] * (WEIGHTS[i] ?? 0);
  }
  return sum;
}

function probabilityOf(features: FeatureValues, score: number, lead: number, query: ClaimQuery): number {
  const values = calibrationFeatures(features, score, lead, query.content.length);
  const logit = CALIBRATION_FEATURES.reduce((sum, name) => sum + values[name] * CALIBRATION_WEIGHTS[name], 0);
  return 1 / (1 + Math.exp(-logit));
}
