import { foldName } from '../../text/fold-name';
import { OUTSIDE } from '../../text/sentences';
import { MARGIN, type Reading } from '../reading';
import { type TokenSpan, tokenText } from '../token-span';
import type { Cast, Character } from './cast';
import type { PersonMention } from './person-mention';
import { LEADERS, PLACE_ADJECTIVES, ROLES } from './title-lexicon';

/** "the", then at most this many words up to the office. */
const REACH = 4;

/** Short forms and their like, to the word an article may use for the same office. */
const SAME_OFFICE: ReadonlyMap<string, string> = new Map([
  ['rep', 'representative'],
  ['congressman', 'representative'],
  ['congresswoman', 'representative'],
  ['sen', 'senator'],
  ['gov', 'governor'],
  ['gen', 'general'],
  ['col', 'colonel'],
  ['capt', 'captain'],
  ['lt', 'lieutenant'],
  ['sgt', 'sergeant'],
  ['councilor', 'councillor'],
  ['councilman', 'councillor'],
  ['councilwoman', 'councillor'],
]);

/** The words of a role, folded, with adjectives of place as places and short forms written out. */
function roleWords(role: string): string[] {
  return foldName(role)
    .split(' ')
    .map((word) => PLACE_ADJECTIVES.get(word) ?? SAME_OFFICE.get(word) ?? word);
}

/** The offices of a cast, each as its folded words: made once for an article. */
export type Offices = readonly {
  readonly who: Character;
  readonly words: readonly string[];
  /** How often the article names its holder. */
  readonly named: number;
}[];

/** Offices beyond this number are those of a list, not of an article. */
const MOST_OFFICES = 400;

/** Where people hold their office, from what follows their name: "President Dana Ek of Norway". */
function placesOf(r: Reading, cast: Cast): ReadonlyMap<Character, readonly string[]> {
  const out = new Map<Character, readonly string[]>();
  cast.mentions.forEach(({ span: [, end] }, m) => {
    const who = cast.ofMention[m];
    if (!who?.person || end + 1 >= r.count || tokenText(r, end) !== 'of') return;
    const place = foldName(tokenText(r, end + 1));
    if (PLACES.has(place)) out.set(who, [place]);
  });
  return out;
}

/** Lists every office somebody of the cast holds. */
export function officesOf(r: Reading, cast: Cast): Offices {
  const named = new Map<Character, number>();
  for (const who of cast.ofMention) named.set(who, (named.get(who) ?? 0) + 1);
  const people = [...named.keys()].filter((who) => who.person);
  const places = placesOf(r, cast);
  return people
    .flatMap((who) =>
      who.roles.map((role) => ({
        who,
        words: [...(places.get(who) ?? []), ...roleWords(role)],
        named: named.get(who) ?? 0,
      })),
    )
    .slice(0, MOST_OFFICES);
}

const PLACES: ReadonlySet<string> = new Set(PLACE_ADJECTIVES.values());

const UNSAID = new Set(['former', 'prime', 'vice']);

/** Words that make an office another one: the leader is not the deputy leader. */
const LESSER = new Set(['deputy', 'assistant', 'shadow', 'acting']);

/**
 * Does an office answer to a description? Every word of the description must be in it, and the office itself must be
 * the same or both be a leader's.
 */
function fits(description: readonly string[], words: readonly string[]): boolean {
  if (words.some((word) => LESSER.has(word) && !description.includes(word))) return false;
  const office = description.at(-1) ?? '';
  // "The leader" may be a president, but "the minister" is no council leader.
  const same = words.includes(office) || (office === 'leader' && words.some((word) => LEADERS.has(word)));
  return same && description.slice(0, -1).every((word) => UNSAID.has(word) || words.includes(word));
}

/** "The Norse president" may be a president of whom the article does not say where; never one of another place. */
function fitsWithoutPlace(description: readonly string[], words: readonly string[]): boolean {
  if (words.some((word) => PLACES.has(word))) return false;
  return fits(
    description.filter((word) => !PLACES.has(word)),
    words,
  );
}

/** What a description says beside the office: how long, how old, how it goes. */
const BESIDE =
  /(?<![\p{L}\d])(?:[\p{L}\d]+-(?:term|time|year-old)|beleaguered|embattled|incumbent|longtime|outgoing|veteran)(?![\p{L}-])/giu;

/** Named so often, and so many times as often as any other holder, somebody is the one the article is about. */
const MAIN = 5;
const MAIN_RATIO = 3;

/**
 * The one holder of these offices, or the one who is named far more often than the others; null when there is none
 * such.
 */
function onlyHolder(offices: Offices): Character | null {
  const named = new Map(offices.map((office) => [office.who, office.named]));
  const [first, second] = [...named].sort((a, b) => b[1] - a[1]);
  if (!first || !second) return first?.[0] ?? null;
  return first[1] >= MAIN && first[1] >= MAIN_RATIO * second[1] ? first[0] : null;
}

/** The one character a description like "the Russian leader" means; null when none or several fit. */
export function whoIs(description: string, offices: Offices): Character | null {
  const office = description.replace(/^(?:the|its|their)\s+/i, '').replace(BESIDE, '');
  const words = roleWords(office).filter(Boolean);
  if (words.length === 0 || !ROLES.has(words.at(-1) ?? '')) return null;
  const exact = offices.filter((office) => fits(words, office.words));
  const fitting =
    exact.length > 0 ? exact : offices.filter((office) => fitsWithoutPlace(words, office.words));
  // "the president" is rather President Ek than Vice President Ray.
  const same = fitting.filter((office) => office.words.length === words.length);
  return onlyHolder(same.length > 0 ? same : fitting);
}

/** Finds "the … president" and its like where exactly one character answers to it. */
export function findRoleMentions(r: Reading, offices: Offices): PersonMention[] {
  if (offices.length === 0) return [];
  const known = new Map<string, Character | null>();
  const out: PersonMention[] = [];
  for (let i = 0; i < r.count; i++) {
    if (tokenText(r, i).toLowerCase() !== 'the') continue;
    for (let j = i + 1; j <= i + REACH && j < r.count && r.sentence[j] === r.sentence[i]; j++) {
      const text = tokenText(r, j);
      if (!/^[\p{L}-]+$/u.test(text)) break;
      if (!ROLES.has(text.toLowerCase())) continue;
      const span: TokenSpan = [i, j + 1];
      const description = r.text.slice(r.starts[i] ?? 0, r.ends[j] ?? 0);
      const settled = known.get(description);
      const who = settled === undefined ? whoIs(description, offices) : settled;
      known.set(description, who);
      if (who) {
        const first = r.sentenceFirst[r.sentence[i] ?? 0] ?? 0;
        out.push({ span, who, subject: i - first <= 1, inQuotes: r.quote[i + MARGIN] !== OUTSIDE });
      }
      break;
    }
  }
  return out;
}
