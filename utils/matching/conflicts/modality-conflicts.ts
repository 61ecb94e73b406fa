import type { Conflict } from '../../model/match';
import type { Comparison } from '../comparison';

/** What makes a saying a condition, a possibility, a wish or a plan instead of a fact. */
const HYPOTHETICAL =
  /\b(?:if|unless|would|could|might|may|maybe|perhaps|possibly|probably|imagine|suppose|supposing|assuming|were to|should|hopes?|hoping|hoped|wish(?:es)?|want(?:s|ed)? to|plan(?:s|ned)? to|intend(?:s|ed)? to|expect(?:s|ed)? to|considering|threaten(?:s|ed)? to|as though|as if|seems?|appears?|allegedly|reportedly|supposedly|what happens when|potential(?:ly)?|likely|unlikely)\b/i;
/** Ways of speaking that put nothing under a condition. */
const MANNER =
  /\byou (?:probably|may|might|will) (?:have |already )*(?:saw|seen|heard|hear|knew|know|noticed|notice|read|remember|recall)\b|\bif (?:(?:you|we) (?:just |really |actually )?(?:look|take a look|think|remember|recall|see|go back|add|read)|my memory|i remember|i recall|i(?: a|['’])m not mistaken|i may)\b/gi;
const MONTH_OF_MAY = /\b\d{1,2} May\b|\b(?:in|of|since|until|by|last|this) May\b|\bMay,? \d/g;
/** "…, right?" and "did you know that …?" assert. */
const ASKS =
  /^["'“‘(\s]*(?:(?:and|but|so|well|now),?\s+)?(?!(?:do|did) you know that\b)(?:is|are|was|were|do|does|did|has|have|had|will|would|can|could|should|what|how|why|who|where|when|which|whether)\b.*\?["'”’)\s]*$/is;

/** "How else can we explain that …?" and "is there a reason why …?" take what follows for granted. */
const TAKEN_FOR_GRANTED =
  /\b(?:(?:explains?|accounts? for the fact|reasons?|(?:no|any) wonder|(?:why|how) is it) (?:that|why))\b/i;

/** Reported speech moves a modal verb into the past ("can" becomes "could"): then nothing has changed. */
const BEFORE_REPORTING: Readonly<Record<string, RegExp>> = {
  could: /\bcan\b/i,
  would: /\b(?:will|shall|'ll|is going to|are going to)\b/i,
  might: /\bmay\b/i,
};

function isReported(modal: string, other: string): boolean {
  return BEFORE_REPORTING[modal.toLowerCase()]?.test(other) ?? false;
}

/** One text says that it is so, the other that it may or would be. */
export function hypotheticalConflicts({ claimCore, statementCore }: Comparison): Conflict[] {
  const ours = HYPOTHETICAL.exec(claimCore.replace(MONTH_OF_MAY, '').replace(MANNER, ''))?.[0] ?? '';
  const theirs = HYPOTHETICAL.exec(statementCore.replace(MONTH_OF_MAY, '').replace(MANNER, ''))?.[0] ?? '';
  if ((ours === '') === (theirs === '')) return [];
  if (isReported(ours, statementCore) || isReported(theirs, claimCore)) return [];
  return [{ kind: 'hypothetical', claim: ours, statement: theirs }];
}

/** One text asks, the other asserts. */
export function questionConflicts({
  claimCore,
  claimText,
  statementCore,
  statementText,
}: Comparison): Conflict[] {
  const ours = asks(claimCore) || asks(claimText);
  const theirs = asks(statementCore) || asks(statementText);
  if (ours === theirs) return [];
  return [{ kind: 'question', claim: ours ? '?' : '', statement: theirs ? '?' : '' }];
}

function asks(text: string): boolean {
  return ASKS.test(text) && !TAKEN_FOR_GRANTED.test(text);
}
