import { CALIBRATION_FEATURES, calibrationFeatures } from './calibration-features';
import type { ClaimQuery } from './claim-query';
import {
  FEATURES,
  type FeatureValues,
  featureRow,
  fillFeatures,
  namedFeatures,
  type Standing,
} from './features';
import { headStarts } from './head-start';
import { type IndexQuery, indexQuery } from './index-query';
import { CALIBRATION_WEIGHTS, RANKING_WEIGHTS } from './match-weights-data';
import { type Meaning, meaningOf } from './meaning';
import { documentAt, type PackIndex } from './pack-index';
import { type Candidate, type Occasion, retrieve } from './retrieve';
import { createTermSets, type TermSets } from './term-set';

/** Candidates a source by the full query, and more by the content alone: re-ranking finds little further down. */
const KEEP_FULL = 90;
const KEEP_CONTENT = 30;

/** In the order of `FEATURES`. */
const WEIGHTS = Float64Array.from(FEATURES, (name) => RANKING_WEIGHTS[name]);

export type MatchSource = { readonly packId: string | null; readonly index: PackIndex };

/** A source made ready for a batch of queries. */
export type OpenSource = MatchSource & {
  /** Those of the query that was made last. */
  readonly termSets: TermSets;
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

/** Made once an index: the next page has the same day as a rule, and its head starts are worth keeping. */
const tools = new WeakMap<PackIndex, Omit<OpenSource, keyof MatchSource>>();

/** A source with what ranking needs of its index. */
export function openSource(source: MatchSource): OpenSource {
  const { index } = source;
  const made = tools.get(index) ?? toolsFor(index);
  tools.set(index, made);
  return { ...source, ...made };
}

function toolsFor(index: PackIndex): Omit<OpenSource, keyof MatchSource> {
  let last: Occasion = null;
  return {
    termSets: createTermSets(index.vocabulary.size),
    occasionOf(day) {
      if (day === null) return null;
      if (last?.day !== day) last = { day, headStarts: headStarts(index.dates, day) };
      return last;
    },
  };
}

/** A candidate with what its features are computed from. */
type Drawn = {
  readonly source: OpenSource;
  readonly own: IndexQuery;
  readonly candidate: Candidate;
  readonly standing: Standing;
};

/** The candidates of all sources with their features, in no order. */
export function candidatesOf(
  query: ClaimQuery,
  sources: readonly OpenSource[],
): Omit<RankedStatement, 'score' | 'probability'>[] {
  const meaning = meaningOf(query);
  const values = featureRow();
  return draw(query, sources).map((drawn) => {
    fill(values, drawn, meaning);
    return { source: drawn.source, document: drawn.candidate.document, features: namedFeatures(values) };
  });
}

/** The statements likeliest to say what the claim says, best first, at most `keep`. */
export function rankStatements(
  query: ClaimQuery,
  sources: readonly OpenSource[],
  keep: number,
): RankedStatement[] {
  const meaning = meaningOf(query);
  const values = featureRow();
  const scored = draw(query, sources).map((drawn) => {
    fill(values, drawn, meaning);
    return { drawn, document: drawn.candidate.document, score: rankingScore(values) };
  });
  scored.sort((a, b) => b.score - a.score || a.document - b.document);
  const [first, second] = scored;
  return scored.slice(0, keep).map(({ drawn, document, score }, i) => {
    const other = i === 0 ? second : first;
    const lead = other ? score - other.score : score;
    fill(values, drawn, meaning);
    const features = namedFeatures(values);
    const probability = probabilityOf(features, score, lead, query);
    return { source: drawn.source, document, features, score, probability };
  });
}

function draw(query: ClaimQuery, sources: readonly OpenSource[]): Drawn[] {
  const found = sources.flatMap((source) => {
    const own = indexQuery(source.index, query, source.termSets);
    const { contentTerms, contextTerms } = own;
    const occasion = source.occasionOf(query.day);
    return retrieve(source.index, contentTerms, contextTerms, KEEP_FULL, KEEP_CONTENT, occasion).map(
      (candidate) => ({ source, own, candidate }),
    );
  });
  found.sort((a, b) => b.candidate.full - a.candidate.full);
  const best = found[0]?.candidate.full ?? 1;
  const timeliest = found.reduce((most, { candidate }) => Math.max(most, candidate.timely), 0);
  return found.map(({ source, own, candidate }, rank) => ({
    source,
    own,
    candidate,
    standing: { best, timeliest, rank },
  }));
}

function fill(values: Float64Array, { source, own, candidate, standing }: Drawn, meaning: Meaning): void {
  const terms = documentAt(source.index, candidate.document);
  fillFeatures(values, source.index, own, terms, candidate, meaning, standing);
}

function rankingScore(values: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += (values[i] ?? 0) * (WEIGHTS[i] ?? 0);
  return sum;
}

function probabilityOf(features: FeatureValues, score: number, lead: number, query: ClaimQuery): number {
  const values = calibrationFeatures(features, score, lead, query.content.length);
  const logit = CALIBRATION_FEATURES.reduce((sum, name) => sum + values[name] * CALIBRATION_WEIGHTS[name], 0);
  return 1 / (1 + Math.exp(-logit));
}
