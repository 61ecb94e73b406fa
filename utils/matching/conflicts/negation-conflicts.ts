import type { Conflict } from '../../model/match';
import type { Comparison } from '../comparison';
import { negationWords } from '../negation-words';

/** One text says that it is, the other that it is not. */
export function negationConflicts({ claimCore, statementCore }: Comparison): Conflict[] {
  const ours = negationWords(claimCore);
  const theirs = negationWords(statementCore);
  // Two negations on one side may be one said twice ("not … nor"): none against some is a conflict at any count.
  const alike = (ours.length === 0) === (theirs.length === 0) && ours.length % 2 === theirs.length % 2;
  if (alike) return [];
  return [{ kind: 'negation', claim: ours.join(', '), statement: theirs.join(', ') }];
}
