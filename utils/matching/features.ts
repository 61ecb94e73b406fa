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

/** Each feature's place among the values. */
const AT: Readonly<Record<Feature, number>> = {
  fullOfBest: 0,
  contentOfSelf: 1,
  fullScore: 2,
  claimCoverage: 3,
  statementCoverage: 4,
  contextCoverage: 5,
  nearCoverage: 6,
  titleCoverage: 7,
  titleContextCoverage: 8,
  sharedPairs: 9,
  sameSpeaker: 10,
  otherSpeaker: 11,
  speakerNamed: 12,
  anonymous: 13,
  sharedNumbers: 14,
  claimNumbersMissing: 15,
  statementNumbersMissing: 16,
  negationDiffers: 17,
  daysApart: 18,
  statementLater: 19,
  recentSameSpeaker: 20,
  daysApartAnonymous: 21,
  statementLaterAnonymous: 22,
  soonAnonymous: 23,
  fullScoreAlone: 24,
  speakerless: 25,
  inverseRank: 26,
  longestRun: 27,
  bothCovered: 28,
  statementLaterByDays: 29,
  behindTimeliest: 30,
  meaningOfText: 31,
  meaningOfTitle: 32,
  meaningOfBoth: 33,
};

/** As many values as there are features, in their order. */
export function featureRow(): Float64Array {
  return new Float64Array(FEATURES.length);
}

/** The values of a row by name. */
export function namedFeatures(row: Float64Array): FeatureValues {
  const named: Record<Feature, number> = { ...AT };
  for (const name of FEATURES) named[name] = row[AT[name]] ?? 0;
  return named;
}

/**
 * What a claim and a statement have in common, from the index alone, written over `values`: one row serves for all
 * candidates, where an object each is most of the garbage a page leaves.
 */
export function fillFeatures(
  values: Float64Array,
  index: PackIndex,
  query: IndexQuery,
  document: DocumentTerms,
  { content, full, timely }: Candidate,
  meaning: Meaning,
  { best, timeliest, rank }: Standing,
): void {
  const fit = meaningFit(meaning, index.vectorRows, document);
  const wording = bestWording(index, query, document);
  const title = fitOf(index, query, document.title);
  const overlap = overlapOf(index, query, document);
  const same = query.family !== null && document.speaker.includes(query.family);
  const gap = query.day !== null && document.day !== null ? query.day - document.day : 0;
  const apart = Math.log1p(Math.max(0, gap)) / LOG_DAYS_SCALE;
  values[AT.fullOfBest] = full / (best || 1);
  values[AT.contentOfSelf] = content / query.mass;
  values[AT.fullScore] = full / FULL_SCORE_SCALE;
  values[AT.claimCoverage] = overlap.claimCoverage;
  values[AT.statementCoverage] = wording.coverage;
  values[AT.contextCoverage] = wording.context;
  values[AT.nearCoverage] = wording.near;
  values[AT.titleCoverage] = title.coverage;
  values[AT.titleContextCoverage] = title.context;
  values[AT.sharedPairs] = Math.min(wording.pairs, 4) / 4;
  values[AT.sameSpeaker] = same ? 1 : 0;
  values[AT.otherSpeaker] = query.speakerKnown && !same && !document.anonymous ? 1 : 0;
  values[AT.speakerNamed] = document.speaker.some(
    (term) => query.content.has(term) || query.near.has(term) || query.far.has(term),
  )
    ? 1
    : 0;
  values[AT.anonymous] = document.anonymous ? 1 : 0;
  values[AT.sharedNumbers] = overlap.sharedNumbers;
  values[AT.claimNumbersMissing] = overlap.claimNumbersMissing;
  values[AT.statementNumbersMissing] = overlap.statementNumbersMissing;
  values[AT.negationDiffers] = query.negated === document.negated ? 0 : 1;
  values[AT.daysApart] = document.anonymous ? 0 : apart;
  values[AT.statementLater] = gap < 0 && !document.anonymous ? 1 : 0;
  values[AT.recentSameSpeaker] = same && query.day !== null ? recency(gap) : 0;
  values[AT.daysApartAnonymous] = document.anonymous ? apart : 0;
  values[AT.statementLaterAnonymous] = gap < 0 && document.anonymous ? 1 : 0;
  values[AT.soonAnonymous] = document.anonymous && query.day !== null ? recency(gap) : 0;
  values[AT.fullScoreAlone] = query.near.size + query.far.size === 0 ? full / FULL_SCORE_SCALE : 0;
  values[AT.speakerless] = document.speaker.length === 0 ? 1 : 0;
  values[AT.inverseRank] = 1 / (1 + rank);
  values[AT.longestRun] = Math.min(wording.run, 6) / 6;
  values[AT.bothCovered] = overlap.claimCoverage * wording.coverage;
  values[AT.statementLaterByDays] = gap < -DAYS_OF_GRACE && !document.anonymous ? 1 : 0;
  values[AT.behindTimeliest] = (timeliest - timely) / FULL_SCORE_SCALE;
  values[AT.meaningOfText] = fit.text;
  values[AT.meaningOfTitle] = fit.title;
  values[AT.meaningOfBoth] = fit.both;
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

/** Used anew for each statement: the terms looked at, and what came of them. */
const seen: number[] = [];
const overlap = { mass: 0, numbers: 0, shared: 0 };

function overlapOf(index: PackIndex, query: IndexQuery, document: DocumentTerms): Overlap {
  seen.length = 0;
  overlap.mass = 0;
  overlap.numbers = 0;
  overlap.shared = 0;
  for (const wording of document.wordings) addOverlap(index, query, wording);
  addOverlap(index, query, document.title);
  const { mass, numbers, shared } = overlap;
  return {
    claimCoverage: mass / query.mass,
    sharedNumbers: Math.min(shared, 3) / 3,
    claimNumbersMissing: query.hasNumbers && shared === 0 ? 1 : 0,
    statementNumbersMissing: numbers > 0 && shared === 0 ? 1 : 0,
  };
}

function addOverlap(index: PackIndex, query: IndexQuery, terms: readonly number[]): void {
  for (let i = 0; i < terms.length; i++) {
    const term = terms[i] ?? 0;
    const isKnown = query.content.has(term);
    const isNumber = index.isNumber[term] === 1;
    if ((!isKnown && !isNumber) || seen.includes(term)) continue;
    seen.push(term);
    if (isKnown) overlap.mass += index.rarity[term] ?? 0;
    if (!isNumber) continue;
    overlap.numbers++;
    if (query.numbers.has(term)) overlap.shared++;
  }
}
