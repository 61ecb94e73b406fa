import type { Conflict } from '../../model/match';
import type { Comparison } from '../comparison';

/** Words that bring a saying up in order to reject it. */
const REBUTTAL =
  /\b(?:(?:it is|it's|it was|that is|that's) (?:simply |just |plainly )?(?:not true|untrue|false|wrong|a lie|a myth|a hoax|nonsense|fake)|no truth|contrary to|den(?:y|ies|ied|ying)|reject(?:s|ed|ing)?|dismiss(?:es|ed|ing)?|debunk(?:s|ed|ing)?|disput(?:es|ed|ing)|refut(?:es|ed|ing)|falsely|baseless|unfounded|satir(?:e|ical|ically)|parody|jok(?:e|es|ed|ing|ingly)|allegations? (?:of|that)|myth that|lie that|did not say|never said|didn['’]t say)\b/i;

/** The claim is denied, quoted in order to be refuted, or said in jest, on one side only. */
export function rebuttalConflicts({ claim, claimText, statementText }: Comparison): Conflict[] {
  const ours = REBUTTAL.exec(claimText)?.[0] ?? '';
  const theirs = REBUTTAL.exec(statementText)?.[0] ?? '';
  const denied = claim.attribution?.negated ?? false;
  if (!denied && (ours === '') === (theirs === '')) return [];
  if (denied && theirs !== '' && ours === '') return [];
  return [{ kind: 'rebuttal', claim: ours || (denied ? claim.sentence : ''), statement: theirs }];
}
