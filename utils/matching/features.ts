import type { DocumentTerms } from './document-terms';
import { recency } from './head-start';
import type { IndexQuery } from './index-query';
import { type Meaning, meaningFit } from './meaning';
import type { PackIndex } from './pack-index';
import type { Candidate } from './retrieve';

/** What the re-ranker weighs, in this order. All but the last few lie in 0..1. */
export const FEATURES = [
  'fullOfBest',
  'contentOfSelf',
  'fullScore',
  'claimCoverage',
  'statementCoverage',
  'contextCoverage',
  'nearCoverage',
  'titleCoverage',
  'titleContextCoverage',
  'sharedPairs',
  'sameSpeaker',
  'otherSpeaker',
  'speakerNamed',
  'anonymous',
  'sharedNumbers',
  'claimNumbersMissing',
  'statementNumbersMissing',
  'negationDiffers',
  'daysApart',
  'statementLater',
  'recentSameSpeaker',
  'daysApartAnonymous',
  'statementLaterAnonymous',
  'soonAnonymous',
  'fullScoreAlone',
  'speakerless',
  'inverseRank',
  'longestRun',
  'bothCovered',
  'statementLaterByDays',
  'behindTimeliest',
  'meaningOfText',
  'meaningOfTitle',
  'meaningOfBoth',
] as const;

export type Feature = (typeof FEATURES)[number];
export type FeatureValues = Readonly<Record<Feature, number>>;

/** Scores of one field go up to some thirty; this brings them near 1. */
const FULL_SCORE_SCALE = 10;
/** A page may be dated by another time zone than the speech it reports. */
const DAYS_OF_GRACE = 1;
/** log(1 + 8 years in days). */
const LOG_DAYS_SCALE = 8;

/** A candidate's place among all of a claim's. */
export type Standing = {
  /** The best full and timely scores of all. */
  readonly best: number;
  readonly timeliest: number;
  /** By the full score; 0 is the best. */
  readonly rank: number;
};

/** What a claim and a statement have in common, from the index alone. */
export function featuresOf(
  index: PackIndex,
  query: IndexQuery,
  document: DocumentTerms,
  { content, full, timely }: Candidate,
  meaning: Meaning,
  { best, timeliest, rank }: Standing,
): FeatureValues {
  const fit = meaningFit(meaning, index.vectorRows, document);
  const wording = bestWording(index, query, document);
  const title = fitOf(index, query, document.title);
  const overlap = overlapOf(index, query, document);
  const same = query.family !== null && document.speaker.includes(query.family);
  const gap = query.day !== null && document.day !== null ? query.day - document.day : 0;
  const apart = Math.log1p(Math.max(0, gap)) / LOG_DAYS_SCALE;
  return {
    fullOfBest: full / (best || 1),
    contentOfSelf: content / query.mass,
    fullScore: full / FULL_SCORE_SCALE,
    claimCoverage: overlap.claimCoverage,
    statementCoverage: wording.coverage,
    contextCoverage: wording.context,
    nearCoverage: wording.near,
    titleCoverage: title.coverage,
    titleContextCoverage: title.context,
    sharedPairs: Math.min(wording.pairs, 4) / 4,
    sameSpeaker: same ? 1 : 0,
    otherSpeaker: query.speakerKnown && !same && !document.anonymous ? 1 : 0,
    speakerNamed: document.speaker.some(
      (term) => query.content.has(term) || query.near.has(term) || query.far.has(term),
    )
      ? 1
      : 0,
    anonymous: document.anonymous ? 1 : 0,
    // Named one by one: a spread here makes a slow object of every candidate.
    sharedNumbers: overlap.sharedNumbers,
    claimNumbersMissing: overlap.claimNumbersMissing,
    statementNumbersMissing: overlap.statementNumbersMissing,
    negationDiffers: query.negated === document.negated ? 0 : 1,
    daysApart: document.anonymous ? 0 : apart,
    statementLater: gap < 0 && !document.anonymous ? 1 : 0,
    recentSameSpeaker: same && query.day !== null ? recency(gap) : 0,
    daysApartAnonymous: document.anonymous ? apart : 0,
    statementLaterAnonymous: gap < 0 && document.anonymous ? 1 : 0,
    soonAnonymous: document.anonymous && query.day !== null ? recency(gap) : 0,
    fullScoreAlone: query.near.size + query.far.size === 0 ? full / FULL_SCORE_SCALE : 0,
    speakerless: document.speaker.length === 0 ? 1 : 0,
    inverseRank: 1 / (1 + rank),
    longestRun: Math.min(wording.run, 6) / 6,
    bothCovered: overlap.claimCoverage * wording.coverage,
    statementLaterByDays: gap < -DAYS_OF_GRACE && !document.anonymous ? 1 : 0,
    behindTimeliest: (timeliest - timely) / FULL_SCORE_SCALE,
    meaningOfText: fit.text,
    meaningOfTitle: fit.title,
    meaningOfBoth: fit.both,
  };
}

type WordingFit = {
  readonly coverage: number;
  readonly context: number;
  readonly near: number;
  readonly pairs: number;
  readonly run: number;
};

/** The fit of the wording the claim covers best. */
function bestWording(index: PackIndex, query: IndexQuery, document: DocumentTerms): WordingFit {
  let best: WordingFit = { coverage: 0, context: 0, near: 0, pairs: 0, run: 0 };
  let bestScore = -1;
  for (const terms of document.wordings) {
    const fit = fitOf(index, query, terms);
    const score = fit.coverage + fit.run / 100;
    if (score > bestScore) {
      best = fit;
      bestScore = score;
    }
  }
  return best;
}

function fitOf(index: PackIndex, query: IndexQuery, terms: readonly number[]): WordingFit {
  let mass = 0;
  let shared = 0;
  let near = 0;
  let far = 0;
  let pairs = 0;
  let run = 0;
  let longest = 0;
  for (let i = 0; i < terms.length; i++) {
    const term = terms[i] ?? 0;
    const known = query.content.has(term);
    const joined = known && i > 0 && query.pairs.has((terms[i - 1] ?? 0) * index.vocabulary.size + term);
    if (joined) pairs++;
    run = known ? (joined ? run + 1 : 1) : 0;
    if (run > longest) longest = run;
    // Lists are short: looking back is cheaper than a set.
    if (terms.indexOf(term) < i) continue;
    const rarity = index.rarity[term] ?? 0;
    mass += rarity;
    if (known) shared += rarity;
    else if (query.near.has(term)) near += rarity;
    else if (query.far.has(term)) far += rarity;
  }
  const whole = mass || 1;
  return { coverage: shared / whole, context: (near + far) / whole, near: near / whole, pairs, run: longest };
}

type Overlap = {
  /** The share of the claim's terms, by rarity, that stand anywhere in the statement. */
  readonly claimCoverage: number;
  readonly sharedNumbers: number;
  readonly claimNumbersMissing: number;
  readonly statementNumbersMissing: number;
};

/** Used anew for each statement. */
const seen: number[] = [];

function overlapOf(index: PackIndex, query: IndexQuery, document: DocumentTerms): Overlap {
  seen.length = 0;
  let mass = 0;
  let numbers = 0;
  let shared = 0;
  const look = (terms: readonly number[]): void => {
    for (let i = 0; i < terms.length; i++) {
      const term = terms[i] ?? 0;
      const rarity = query.content.get(term);
      const number = index.isNumber[term] === 1;
      if ((rarity === undefined && !number) || seen.includes(term)) continue;
      seen.push(term);
      if (rarity !== undefined) mass += rarity;
      if (!number) continue;
      numbers++;
      if (query.numbers.has(term)) shared++;
    }
  };
  for (const wording of document.wordings) look(wording);
  look(document.title);
  return {
    claimCoverage: mass / query.mass,
    sharedNumbers: Math.min(shared, 3) / 3,
    claimNumbersMissing: query.hasNumbers && shared === 0 ? 1 : 0,
    statementNumbersMissing: numbers > 0 && shared === 0 ? 1 : 0,
  };
}
