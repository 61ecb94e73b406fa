import type { MatchSignals } from '../model/match';
import type { Comparison } from './comparison';
import { findConflicts } from './conflicts/find-conflicts';
import { sharedNumbers } from './conflicts/number-conflicts';
import { termOf } from './index-terms';
import { speakerAgreement } from './speaker-agreement';
import { translationSignal } from './translation-signal';
import { wordingRelation } from './wording-relation';

/** What the comparison shows to a reader. */
export function matchSignals(comparison: Comparison): MatchSignals {
  const { claim, record, claimText, statementText, claimWords, statementWords } = comparison;
  const theirs = new Set(statementWords.map(({ form }) => termOf(form)));
  const shared = claimWords.filter(({ form }) => termOf(form) !== '' && theirs.has(termOf(form)));
  return {
    speaker: speakerAgreement(claim, record.speaker),
    conflicts: findConflicts(comparison),
    sharedWords: [...new Set(shared.map(({ form }) => form))],
    sharedNumbers: sharedNumbers(claimText, statementText),
    relation: wordingRelation(comparison),
    translation: translationSignal(comparison),
  };
}
