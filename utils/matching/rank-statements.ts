import { CALIBRATION_FEATURES, calibrationFeatures } from './calibration-features';
import type { ClaimQuery } from './claim-query';
import { FEATURES, type FeatureValues, featuresOf } from './features';
import { indexQuery } from './index-query';
import { CALIBRATION_WEIGHTS, RANKING_WEIGHTS } from './match-weights-data';
import { documentAt, type PackIndex } from './pack-index';
import { retrieve, type Scratch, scratchFor } from './retrieve';

/** Candidates a source by the full query, and more by the content alone: re-ranking finds little further down. */
const KEEP_FULL = 90;
const KEEP_CONTENT = 30;

/** In the order of `FEATURES`. */
const WEIGHTS = Float64Array.from(FEATURES, (name) => RANKING_WEIGHTS[name]);

export type MatchSource = { readonly packId: string | null; readonly index: PackIndex };

/** A source made ready for a batch of queries. */
export type OpenSource = MatchSource & { readonly scratch: Scratch };

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
  return { ...source, scratch: scratchFor(source.index) };
}

/** The candidates of all sources with their features, in no order. */
export function candidatesOf(
  query: ClaimQuery,
  sources: readonly OpenSource[],
): Omit<RankedStatement, 'score' | 'probability'>[] {
  const found = sources.flatMap((source) => {
    const own = indexQuery(source.index, query);
    const { contentTerms, contextTerms } = own;
    return retrieve(source.index, contentTerms, contextTerms, KEEP_FULL, KEEP_CONTENT, source.scratch).map(
      (candidate) => ({ source, own, candidate }),
    );
  });
  found.sort((a, b) => b.candidate.full - a.candidate.full);
  const best = found[0]?.candidate.full ?? 1;
  return found.map(({ source, own, candidate }, rank) => {
    const terms = documentAt(source.index, candidate.document);
    const features = featuresOf(source.index, own, terms, candidate, best, rank);
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
