import { foldName } from '../../text/fold-name';
import type { Draft } from '../draft';
import type { Reading } from '../reading';
import type { Cast, Character } from './cast';
import type { NameMention } from './name-mention';
import type { PersonMention } from './person-mention';
import { findRoleMentions, type Offices } from './role-mentions';
import { PLACE_ADJECTIVES } from './title-lexicon';

/** The persons of a text by sentence, each sentence's mentions in text order. */
export type PersonIndex = { readonly bySentence: ReadonlyMap<number, readonly PersonMention[]> };

const PLACES: ReadonlySet<string> = new Set(PLACE_ADJECTIVES.values());

/** Characters that speak somewhere: a bare name that is a source is more likely a person than a place. */
function speaking(cast: Cast, drafts: readonly Draft[]): Set<Character> {
  const heads = new Set<number>();
  for (const { source } of drafts) if (source) for (let i = source[0]; i < source[1]; i++) heads.add(i);
  const out = new Set<Character>();
  cast.mentions.forEach((mention, m) => {
    const who = cast.ofMention[m];
    if (who && heads.has(mention.span[0])) out.add(who);
  });
  return out;
}

function mayBePerson(who: Character, mention: NameMention, speakers: ReadonlySet<Character>): boolean {
  if (who.person) return true;
  const words = foldName(who.name).split(' ');
  if (words.some((word) => PLACES.has(word))) return false;
  return mention.words.length === 1 && speakers.has(who);
}

/** Lists the persons of a text, those meant by their office ("the Russian leader") among them. */
export function personIndex(r: Reading, cast: Cast, offices: Offices, drafts: readonly Draft[]): PersonIndex {
  const speakers = speaking(cast, drafts);
  const all: PersonMention[] = [...findRoleMentions(r, offices)];
  cast.mentions.forEach((mention, m) => {
    const who = cast.ofMention[m];
    if (!who || !mayBePerson(who, mention, speakers)) return;
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
