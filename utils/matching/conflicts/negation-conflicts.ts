import type { Conflict } from '../../model/match';
import type { Comparison } from '../comparison';
import { negationWords } from '../negation-words';

/** One text says that it is, the other that it is not. */
export function negationConflicts({ claimText, statementText }: Comparison): Conflict[] {
  const ours = negationWords(claimText);
  const theirs = negationWords(statementText);
  if (ours.length % 2 === theirs.length % 2) return [];
  return [{ kind: 'negation', claim: ours.join(', '), statement: theirs.join(', ') }];
}
