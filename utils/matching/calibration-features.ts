import type { FeatureValues } from './features';

/** What the probability is computed from, in this order; the weights' file has one for each. */
export const CALIBRATION_FEATURES = [
  'bias',
  'score',
  'lead',
  'contentOfSelf',
  'contentOfSelfSquared',
  'claimCoverage',
  'statementCoverage',
  'contextCoverage',
  'bothCovered',
  'leastCovered',
  'sharedPairs',
  'longestRun',
  'sameSpeaker',
  'otherSpeaker',
  'anonymous',
  'statementCoverageBySameSpeaker',
  'sharedNumbers',
  'claimNumbersMissing',
  'statementNumbersMissing',
  'negationDiffers',
  'daysApart',
  'statementLater',
  'length',
  'short',
] as const;

export type CalibrationValues = Readonly<Record<(typeof CALIBRATION_FEATURES)[number], number>>;

const SCORE_SCALE = 5;
const LEAD_SCALE = 3;
/** A lead beyond this says no more. */
const MOST_LEAD = 2;
const LONG = 20;
const SHORT = 4;

/** @param lead the score before that of the best other statement; @param length content terms of the claim */
export function calibrationFeatures(
  features: FeatureValues,
  score: number,
  lead: number,
  length: number,
): CalibrationValues {
  const { contentOfSelf, claimCoverage, statementCoverage, contextCoverage } = features;
  return {
    bias: 1,
    score: score / SCORE_SCALE,
    lead: Math.max(-MOST_LEAD, Math.min(MOST_LEAD, lead / LEAD_SCALE)),
    contentOfSelf,
    contentOfSelfSquared: contentOfSelf * contentOfSelf,
    claimCoverage,
    statementCoverage,
    contextCoverage,
    bothCovered: features.bothCovered,
    leastCovered: Math.min(claimCoverage, statementCoverage + contextCoverage),
    sharedPairs: features.sharedPairs,
    longestRun: features.longestRun,
    sameSpeaker: features.sameSpeaker,
    otherSpeaker: features.otherSpeaker,
    anonymous: features.anonymous,
    statementCoverageBySameSpeaker: statementCoverage * features.sameSpeaker,
    sharedNumbers: features.sharedNumbers,
    claimNumbersMissing: features.claimNumbersMissing,
    statementNumbersMissing: features.statementNumbersMissing,
    negationDiffers: features.negationDiffers,
    daysApart: features.daysApart,
    statementLater: features.statementLater,
    length: Math.min(length, LONG) / LONG,
    short: length < SHORT ? 1 : 0,
  };
}
