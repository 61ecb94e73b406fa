import { OUTSIDE } from '../../text/sentences';
import { MARGIN, type Reading } from '../reading';
import { relation } from '../syntax/relation';
import type { Syntax } from '../syntax/syntax';
import { tokenText } from '../token-span';
import type { Character } from './cast';
import type { Gender } from './first-name-lexicon';
import type { PersonIndex } from './person-index';
import type { PersonMention } from './person-mention';
import { type Antecedent, MOSTLY, resolvePronoun } from './resolve-pronoun';

const SUBJECT = relation('subject');

/**
 * Whom the pronouns of a text stand for, worked out from its beginning: each one found is a mention for those behind
 * it.
 */
export type PronounChain = {
  /** Who the pronoun at token `at` is; `lastSpeaker` is who spoke last before it. */
  readonly at: (at: number, gender: Gender, lastSpeaker: Character | null) => Antecedent | null;
};

const genderAt = (r: Reading, i: number): Gender | null => {
  const word = tokenText(r, i).toLowerCase();
  return word === 'he' ? 'male' : word === 'she' ? 'female' : null;
};

/** Every "he" and "she" outside quotations, in text order. */
function pronounTokens(r: Reading): number[] {
  const out: number[] = [];
  for (let i = 0; i < r.count; i++) {
    const length = (r.ends[i] ?? 0) - (r.starts[i] ?? 0);
    if (length > 3 || length < 2 || r.quote[i + MARGIN] !== OUTSIDE) continue;
    if (genderAt(r, i)) out.push(i);
  }
  return out;
}

/**
 * Opens the chain of a text's pronouns. "Ek left early. She was ill. The minister met Ray. She said": the second "she"
 * is whom the first one was, because subjects that are pronouns go on with the sentence's topic. Ask in text order.
 */
export function pronounChain(r: Reading, syntax: Syntax, index: PersonIndex): PronounChain {
  const tokens = pronounTokens(r);
  const bySentence = new Map<number, PersonMention[]>();
  for (const [s, mentions] of index.bySentence) bySentence.set(s, [...mentions]);
  const known = new Map<number, Antecedent | null>();
  const learned = new Map<Character, Gender>();
  const genderOf = (who: Character): Gender | null => who.gender ?? learned.get(who) ?? null;
  const resolve = (at: number, gender: Gender, lastSpeaker: Character | null): Antecedent | null => {
    const settled = known.get(at);
    if (settled !== undefined) return settled;
    const found = resolvePronoun(r, { bySentence }, at, gender, lastSpeaker, genderOf);
    known.set(at, found);
    if (found) {
      if (found.confidence >= MOSTLY && found.who.gender === null) learned.set(found.who, gender);
      const s = r.sentence[at] ?? 0;
      const mention = {
        span: [at, at + 1] as const,
        who: found.who,
        subject: syntax.relations[at + MARGIN] === SUBJECT,
        inQuotes: false,
      };
      const list = bySentence.get(s) ?? [];
      list.push(mention);
      list.sort((a, b) => a.span[0] - b.span[0]);
      bySentence.set(s, list);
    }
    return found;
  };
  let next = 0;
  return {
    at: (at, gender, lastSpeaker) => {
      for (; next < tokens.length && (tokens[next] ?? 0) < at; next++) {
        const before = tokens[next] ?? 0;
        const own = genderAt(r, before);
        if (own) resolve(before, own, lastSpeaker);
      }
      return resolve(at, gender, lastSpeaker);
    },
  };
}
