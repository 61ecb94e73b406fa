import { foldName } from '../../text/fold-name';
import type { Draft } from '../draft';
import { MARGIN, type Reading } from '../reading';
import type { Syntax } from '../syntax/syntax';
import { SHAPE_CAPITALS } from '../word-codes';
import type { Cast, Character } from './cast';
import { findKinMentions } from './kin-mentions';
import type { NameMention } from './name-mention';
import { namedAsBodies } from './named-as-bodies';
import { BODY_WORDS } from './organisation-lexicon';
import type { PersonMention } from './person-mention';
import { CITIES } from './place-lexicon';
import { findRoleMentions, type Offices } from './role-mentions';
import { PLACE_ADJECTIVES } from './title-lexicon';

/** The persons of a text by sentence, each sentence's mentions in text order. */
export type PersonIndex = { readonly bySentence: ReadonlyMap<number, readonly PersonMention[]> };

const PLACES: ReadonlySet<string> = new Set(PLACE_ADJECTIVES.values());

/** Characters that are a source by themselves: a bare name that speaks is more likely a person than a place. */
function speaking(r: Reading, cast: Cast, drafts: readonly Draft[]): Set<Character> {
  const ends = new Set(drafts.flatMap(({ source }) => (source ? [source[1]] : [])));
  const out = new Set<Character>();
  cast.mentions.forEach((mention, m) => {
    const who = cast.ofMention[m];
    const acronym = r.shape[mention.span[0] + MARGIN] === SHAPE_CAPITALS;
    if (who && !acronym && ends.has(mention.span[1])) out.add(who);
  });
  return out;
}

/** First words of places that look like first names. */
const BEGINS_PLACE = /^(?:new|north|south|east|west|los|las|san|saint|st|fort|el|mount|lake|great|united)$/;
const LONGEST_NAME = 3;
/** Headings in capitals have these within them, names do not: "The Gap Goes On". */
const IN_HEADINGS = /^(?:a|an|and|are|as|at|by|for|from|in|is|of|off|on|or|out|over|the|to|up|with)$/;

function mayBePerson(
  who: Character,
  mention: NameMention,
  speakers: ReadonlySet<Character>,
  bodies: ReadonlySet<Character>,
): boolean {
  if (who.person) return true;
  if (bodies.has(who)) return false;
  const words = foldName(who.name).split(' ');
  if (words.slice(1).some((word) => IN_HEADINGS.test(word))) return false;
  if (words.length === 1 && CITIES.has(words[0] ?? '')) return false;
  if (words.some((word) => PLACES.has(word) || PLACE_ADJECTIVES.has(word))) return false;
  if (BEGINS_PLACE.test(words[0] ?? '') || words.some((word) => BODY_WORDS.has(word))) return false;
  if (words.length > 1 && words.length <= LONGEST_NAME) return speakers.has(who) || mention.subject;
  return mention.words.length === 1 && speakers.has(who);
}

/**
 * Lists the persons of a text, those meant by their office ("the Russian leader") or kinship ("my mother") and the
 * `unnamed` who speak among them.
 */
export function personIndex(
  r: Reading,
  syntax: Syntax,
  cast: Cast,
  offices: Offices,
  drafts: readonly Draft[],
  unnamed: readonly PersonMention[],
): PersonIndex {
  const speakers = speaking(r, cast, drafts);
  const bodies = namedAsBodies(r, syntax, cast);
  const all: PersonMention[] = [...findRoleMentions(r, offices), ...findKinMentions(r, syntax), ...unnamed];
  cast.mentions.forEach((mention, m) => {
    const who = cast.ofMention[m];
    if (!who || !mayBePerson(who, mention, speakers, bodies)) return;
    all.push({ span: mention.span, who, subject: mention.subject, inQuotes: mention.inQuotes });
  });
  all.sort((a, b) => a.span[0] - b.span[0]);
  const bySentence = new Map<number, PersonMention[]>();
  for (const mention of all) {
    const s = r.sentence[mention.span[0]] ?? 0;
    const list = bySentence.get(s);
    if (list) list.push(mention);
    else bySentence.set(s, [mention]);
  }
  return { bySentence };
}
