import type { Reading } from '../reading';
import type { Character } from './cast';
import type { Gender } from './first-name-lexicon';
import type { PersonIndex } from './person-index';
import type { PersonMention } from './person-mention';

/** Sentences looked back. */
const FARTHEST = 14;
/** Rounded from hand-judged examples, not calibrated: all heuristics agree, two of three, none. */
const AGREED = 0.94;
/** From this confidence on a pronoun tells its bearer's gender. */
export const MOSTLY = 0.75;
const ALONE = 0.55;

/** Who a pronoun stands for, and how sure that is. */
export type Antecedent = { readonly who: Character; readonly confidence: number };

/** Mentions of a sentence that are looked at; a sentence with more is a list. */
const MOST_MENTIONS = 12;

/** The last mentions that end at or before token `at`. */
function before(mentions: readonly PersonMention[], at: number): readonly PersonMention[] {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle]?.span[1] ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return mentions.slice(Math.max(0, low - MOST_MENTIONS), low);
}

/** What is known of somebody's gender: from name, title, or pronouns met before. */
export type KnownGender = (who: Character) => Gender | null;

function fits({ inQuotes, who }: PersonMention, gender: Gender, genderOf: KnownGender): boolean {
  const known = genderOf(who);
  return !inQuotes && (known === null || known === gender);
}

/** The first subject that may be meant, else the first mention, one whose gender is known before one whose is not. */
function bestOf(
  mentions: readonly PersonMention[],
  gender: Gender,
  genderOf: KnownGender,
): PersonMention | null {
  const fitting = mentions.filter((mention) => fits(mention, gender, genderOf));
  return (
    fitting.find((mention) => mention.subject) ??
    fitting.find((mention) => genderOf(mention.who) === gender) ??
    fitting[0] ??
    null
  );
}

/**
 * Who "he" or "she" at token `at` stands for: sentence by sentence backwards, in each the subject first. Before the pronoun
 * in its own sentence only a subject counts: "Appealing to Mr Ek, he said" is not about Mr Ek. Speech of others is not
 * searched. `lastSpeaker` is the person who spoke last. Null when nobody fits.
 */
export function resolvePronoun(
  r: Reading,
  index: PersonIndex,
  at: number,
  gender: Gender,
  lastSpeaker: Character | null,
  genderOf: KnownGender,
): Antecedent | null {
  const here = r.sentence[at] ?? 0;
  const own = before(index.bySentence.get(here) ?? [], at).filter((m) => m.subject);
  let chosen = bestOf(own, gender, genderOf)?.who ?? null;
  let nearest: Character | null = own.filter((m) => fits(m, gender, genderOf)).at(-1)?.who ?? null;
  for (let s = here - 1; s >= 0 && here - s <= FARTHEST && (!chosen || !nearest); s--) {
    const mentions = (index.bySentence.get(s) ?? []).slice(0, MOST_MENTIONS);
    nearest ??= mentions.filter((m) => fits(m, gender, genderOf)).at(-1)?.who ?? null;
    chosen ??= bestOf(mentions, gender, genderOf)?.who ?? null;
  }
  if (!chosen) {
    if (!lastSpeaker || (genderOf(lastSpeaker) ?? gender) !== gender) return null;
    return { who: lastSpeaker, confidence: ALONE };
  }
  const votes = (nearest === chosen ? 1 : 0) + (lastSpeaker === chosen ? 1 : 0);
  return { who: chosen, confidence: votes === 2 ? AGREED : votes === 1 ? MOSTLY : ALONE };
}
