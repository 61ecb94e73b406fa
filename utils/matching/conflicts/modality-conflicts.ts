import type { Conflict } from '../../model/match';
import { type Comparison, runText } from '../comparison';

/** What makes a saying a condition, a possibility, a wish or a plan instead of a fact. */
const HYPOTHETICAL =
  /\b(?:if|unless|would|could|might|may|maybe|perhaps|possibly|probably|imagine|suppose|supposing|assuming|were to|should|hopes?|hoping|hoped|wish(?:es)?|want(?:s|ed)? to|plan(?:s|ned)? to|intend(?:s|ed)? to|expect(?:s|ed)? to|considering|threaten(?:s|ed)? to|as though|as if|seems?|appears?|allegedly|reportedly|supposedly|what happens when|potential(?:ly)?|likely|unlikely)\b/i;
const QUESTION = /\?["'”’)\s]*$/;

/** One text says that it is so, the other that it may or would be. Only words the other text lacks count. */
export function hypotheticalConflicts({ runs, claimText, statementText }: Comparison): Conflict[] {
  const ours = firstIn(runs.map(({ kind, a }) => (kind === 'only-a' ? runText(claimText, a) : '')));
  const theirs = firstIn(runs.map(({ kind, b }) => (kind === 'only-b' ? runText(statementText, b) : '')));
  if ((ours === '') === (theirs === '')) return [];
  return [{ kind: 'hypothetical', claim: ours, statement: theirs }];
}

/** One text asks, the other asserts. */
export function questionConflicts({ claimText, statementText }: Comparison): Conflict[] {
  const asks = QUESTION.test(claimText);
  if (asks === QUESTION.test(statementText)) return [];
  return [{ kind: 'question', claim: asks ? '?' : '', statement: asks ? '' : '?' }];
}

function firstIn(texts: readonly string[]): string {
  return texts.map((text) => HYPOTHETICAL.exec(text)?.[0] ?? '').find((word) => word !== '') ?? '';
}
