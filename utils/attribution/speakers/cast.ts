import { foldName } from '../../text/fold-name';
import type { Gender } from './first-name-lexicon';
import type { NameMention } from './name-mention';
import { BODY_WORDS } from './organisation-lexicon';

/** Somebody, or some body, an article names. */
export type Character = {
  /** The fullest name. */
  readonly name: string;
  /** Role words met before the name, in text order, without repetition. */
  readonly roles: readonly string[];
  readonly gender: Gender | null;
  readonly person: boolean;
};

/** Who an article is about: every mention with the character it names. */
export type Cast = {
  readonly mentions: readonly NameMention[];
  /** Character of each mention, by the mention's index. */
  readonly ofMention: readonly Character[];
  /** Characters whose last name is this folded word. */
  readonly byLastName: ReadonlyMap<string, readonly Character[]>;
};

type Growing = {
  name: string;
  words: string[];
  roles: string[];
  male: number;
  female: number;
  person: boolean;
  /** Times the whole name is printed. */
  named: number;
};

/** Whoever is named in full this often, beside a namesake who is not, is never meant by the last name alone. */
const ALWAYS_IN_FULL = 3;

/** Forms of address that say nothing of what somebody is: "Mr" is no role to be shown, and hides one given later. */
const COURTESY = /^(?:mr|mrs|ms|miss|mx)\.?$/i;

function isRole(words: string): boolean {
  return words !== '' && !COURTESY.test(words);
}

const key = (words: readonly string[]): string => foldName(words.join(' '));

/** A first name stands for its bearer when the article has only one. */
function onlyOne(bearers: ReadonlySet<Growing> | undefined): Growing | undefined {
  return bearers?.size === 1 ? [...bearers][0] : undefined;
}

/** "South Sudan" is no longer name for "Sudan", as "Ada Lund" is for "Lund". */
const BEGINS_OTHER_PLACE = /^(?:new|north|south|east|west|northern|southern|eastern|western)$/i;

/**
 * What a headline runs together with a name: in "Vetro Fact-Checker Dana Ek" "Vetro Fact-Checker", when "Dana Ek" is a
 * name of the article. The number of words in front of the name; 0 when the run is a name itself.
 */
function wordsBeforeName(words: readonly string[], fullNames: ReadonlySet<string>): number {
  for (let from = 1; from + 2 <= words.length; from++) {
    if (fullNames.has(key(words.slice(from)))) return from;
  }
  return 0;
}

function withoutPrefix(mention: NameMention, fullNames: ReadonlySet<string>): NameMention {
  const from = wordsBeforeName(mention.words, fullNames);
  if (from === 0) return mention;
  const words = mention.words.slice(from);
  return { ...mention, words, name: words.join(' ') };
}

/**
 * Gathers mentions into characters: a full name makes one; a bare last name joins the nearest full bearer, looking back
 * first, and not at one who is only mentioned once the name has stood alone for another, else stands alone. A body
 * never shares a person's name.
 */
export function castOf(found: readonly NameMention[]): Cast {
  const isBody = (words: readonly string[]): boolean => words.some((w) => BODY_WORDS.has(w.toLowerCase()));
  const longNames = found.filter(({ words }) => words.length > 1 && !isBody(words));
  const fullNames = new Set(longNames.map(({ words }) => key(words)));
  const mentions = found.map((mention) => withoutPrefix(mention, fullNames));
  const full = new Map<string, Growing>();
  const bearers = new Map<string, Growing[]>();
  const add = (mention: NameMention, folded: string): Growing => {
    const known = full.get(folded);
    if (known) return known;
    const made: Growing = {
      name: mention.name,
      words: [...mention.words],
      roles: [],
      male: 0,
      female: 0,
      person: false,
      named: 0,
    };
    full.set(folded, made);
    const last = foldName(mention.words.at(-1) ?? '');
    bearers.set(last, [...(bearers.get(last) ?? []), made]);
    return made;
  };
  const isOtherPlace = (words: readonly string[]): boolean => BEGINS_OTHER_PLACE.test(words[0] ?? '');
  const firsts = new Map<string, Set<Growing>>();
  for (const mention of mentions) {
    if (mention.words.length < 2) continue;
    const who = add(mention, key(mention.words));
    who.named++;
    if (isBody(mention.words)) continue;
    const first = foldName(mention.words[0] ?? '');
    firsts.set(first, (firsts.get(first) ?? new Set()).add(who));
  }

  const recent = new Map<string, Growing>();
  // Last names that stood alone for their bearer: "Cruz" goes on being Ted Cruz when Heidi Cruz is mentioned in passing.
  const settledNames = new Set<string>();
  const grown = mentions.map((mention) => {
    const folded = key(mention.words);
    const last = foldName(mention.words.at(-1) ?? '');
    let who = full.get(folded);
    if (!who && mention.words.length === 1) {
      const longer = (bearers.get(last) ?? []).filter((b) => !isBody(b.words) && !isOtherPlace(b.words));
      who = recent.get(last) ?? longer[0] ?? onlyOne(firsts.get(last));
      settledNames.add(last);
    }
    who ??= add(mention, folded);
    const bears = mention.words.length > 1 && !isBody(mention.words) && !isOtherPlace(mention.words);
    const takesOver = mention.subject && who.named < ALWAYS_IN_FULL;
    if (bears && (takesOver || !settledNames.has(last) || !recent.has(last))) recent.set(last, who);
    if (isRole(mention.role) && !who.roles.includes(mention.role)) who.roles.push(mention.role);
    if (mention.gender === 'male') who.male++;
    if (mention.gender === 'female') who.female++;
    if (mention.person) who.person = true;
    return who;
  });

  const settled = new Map<Growing, Character>();
  const settle = (who: Growing): Character => {
    const known = settled.get(who);
    if (known) return known;
    const gender = who.male === who.female ? null : who.male > who.female ? 'male' : 'female';
    const character = { name: who.name, roles: who.roles, gender, person: who.person } as const;
    settled.set(who, character);
    return character;
  };
  return {
    mentions,
    ofMention: grown.map(settle),
    byLastName: new Map([...bearers].map(([last, list]) => [last, list.map(settle)])),
  };
}
