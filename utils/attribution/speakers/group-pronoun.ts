import type { ResolvedSpeaker, SpeakerSort } from '../../model/attribution';
import type { Reading } from '../reading';
import { type TokenSpan, tokenText } from '../token-span';

/** "It is said", "it's worth noting": nobody speaks. */
const IMPERSONAL =
  /^(?:is|was|be|been|['’]s|seems?|seemed|appears?|appeared|remains?|remained|turns?|turned|would|has|had)$/i;

const MEANT: ReadonlyMap<string, ReadonlySet<SpeakerSort>> = new Map([
  ['it', new Set<SpeakerSort>(['organisation'])],
  ['they', new Set<SpeakerSort>(['collective', 'organisation', 'anonymous'])],
]);

/** Paragraphs over which a body or a group stays the one that is meant. */
const NEAR = 2;
/** Nothing else was tried; the last one that spoke is right about three times in four. */
const CONFIDENCE = 0.7;

/** Does a source of one word mean a body or a group ("it said", "they said")? */
export function isGroupPronoun(text: string): boolean {
  return MEANT.has(text.toLowerCase());
}

/** Is this "it" nobody: "it is believed that"? */
export function isImpersonal(r: Reading, source: TokenSpan): boolean {
  return (
    tokenText(r, source[0]).toLowerCase() === 'it' &&
    source[1] < r.count &&
    IMPERSONAL.test(tokenText(r, source[1]))
  );
}

/** A speaker, and the paragraph it spoke in. */
export type Heard = { readonly speaker: ResolvedSpeaker; readonly paragraph: number };

/**
 * Whom "it" or "they" means: the last body or group that spoke, unless that is long ago. `heard` are the speakers so far, in
 * text order. Null when none fits.
 */
export function groupAntecedent(
  r: Reading,
  source: TokenSpan,
  heard: readonly Heard[],
): ResolvedSpeaker | null {
  const mention = tokenText(r, source[0]);
  const sorts = MEANT.get(mention.toLowerCase());
  const paragraph = r.paragraph[source[0]] ?? 0;
  const last = heard.findLast(({ speaker }) => sorts?.has(speaker.sort));
  if (!last || paragraph - last.paragraph > NEAR) return null;
  const { name, role, sort } = last.speaker;
  return { name, role, sort, rule: 'pronoun', mention, confidence: CONFIDENCE };
}
